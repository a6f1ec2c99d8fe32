import { escapeHtml } from '../setting/piece-html.ts';

export interface BasicPage {
  readonly flip: number;
  readonly pageCount: number;
  readonly title: string;
  /** The text as its `code` holds it. */
  readonly text: string;
}

/** Enough to be read by; the ids are those of such books. */
const STYLE = `
body{margin:0;font-family:Arial,Helvetica,sans-serif;font-size:12px;color:#444}
#container{width:910px;margin:50px auto}
#left-button,#right-button{width:90px;float:left}
#middle{width:730px;float:left}
#top-title{padding:0 8px 10px}
#top-title2{float:right}
#content-top{overflow:hidden;padding:16px 30px;background:#f2f0ea}
#content-top1{float:left;font-size:20px}
#content-top2{float:right;font-weight:bold}
#content-bottom2{width:420px;margin:0 auto}
.text-container{padding:20px;line-height:22px}
.use-as-video{float:right;padding-left:20px}
`;

/** How many neighbours the strip at a page's foot links on each side. */
const NEIGHBOURS = 5;

/** `files/basic-html/pageN.html` of older books, which begins with a byte-order mark. */
export function olderBasicHtml(page: BasicPage): string {
  const pre = `<pre style="white-space:pre-line"><code>${escapeHtml(page.text)}</code></pre>`;
  return `\ufeff${frame(page, pre)}`;
}

/** The same of newer books: a `pre` within a `pre`, the words in one line without marks. */
export function newerBasicHtml(page: BasicPage): string {
  const inner = `<pre style="white-space:pre-line"><code>
        ${escapeHtml(page.text)}
    </code></pre>`;
  return frame(
    page,
    `<pre style="word-break:break-all;"><code><p class="use-as-video-title"></p>
    ${inner}</code></pre>`,
  );
}

function frame(page: BasicPage, pre: string): string {
  const { flip } = page;
  const title = `Page ${flip} - ${escapeHtml(page.title)}`;
  return `<html xmlns="http://www.w3.org/1999/xhtml"><head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta name="robots" content="all"/>
<title>${title}</title>
<style type="text/css">${STYLE}</style>
</head>
<body>
<div id="container">
<div id="left-button"><p>&nbsp;</p><p>${turn(page, -1, 'previous_big')}</p></div>
<div id="middle">
  <div id="top-title"><span class="font1">Basic HTML Version</span>
    <div id="top-title2"><table><tr><td class="font1" style="display:none"><a href="">Table of Contents</a></td><td class="font1"><a href="../../index.html#p=${flip}">View Full Version</a></td></tr></table></div>
  </div>
  <div id="content">
    <div id="content-top"><div id="content-top1">${title}</div><div id="content-top2">P. ${flip}</div></div>
    <div id="content-middle">
      <div class="text-container">
        <div class="use-as-video cc-float-fix"><a href="../../index.html#p=${flip}"><img src="../thumb/${flip}.jpg" alt="" /></a></div>
        <p class="use-as-video-title"></p>
        ${pre}
      </div>
    </div>
    <div id="content-bottom"><div id="content-bottom2"><table><tr><td>${turn(page, -1, 'previous')}</td><td>${strip(page)}</td><td>${turn(page, 1, 'next')}</td></tr></table></div></div>
  </div>
</div>
<div id="right-button"><p>&nbsp;</p><p>${turn(page, 1, 'next_big')}</p></div>
</div>
<noscript>${allPages(page)}</noscript>
</body>
</html>
`;
}

/** Before the first page and after the last, the link is there but leads nowhere. */
function turn({ flip, pageCount }: BasicPage, by: 1 | -1, image: string): string {
  const to = flip + by;
  const href = to >= 1 && to <= pageCount ? `page${to}.html` : '';
  return `<a href="${href}"><img src="images/${image}.png" alt="" /></a>`;
}

function strip({ flip, pageCount }: BasicPage): string {
  const from = Math.max(1, flip - NEIGHBOURS);
  const to = Math.min(pageCount, flip + NEIGHBOURS);
  const links = Array.from({ length: to - from + 1 }, (_, index) => link(from + index));
  return links.map((one) => `&nbsp;&nbsp;&nbsp;${one}`).join('');
}

const link = (flip: number): string => `<a href="page${flip}.html">${flip}</a>`;

const allPages = ({ pageCount }: BasicPage): string =>
  Array.from({ length: pageCount }, (_, index) => link(index + 1)).join(' ');
