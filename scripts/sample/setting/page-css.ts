import type { PageStyle, TextStyle } from './page-style.ts';

/** The style sheet of a page. One CSS pixel is one point. */
export function pageCss(style: PageStyle): string {
  return `${resetRules(style)}${flowRules(style)}${asideRules(style)}`;
}

const textRules = (text: TextStyle): string =>
  `font-size:${text.size}px;text-align:${text.align};font-weight:${text.bold ? 700 : 400};` +
  `letter-spacing:${text.spacing}em;`;

function resetRules(style: PageStyle): string {
  return `
*{margin:0;padding:0;box-sizing:border-box}
html,body{width:${style.width}px;height:${style.height}px;overflow:hidden;background:#fff}
body{position:relative;font:${style.size}px/${style.leading}px ${style.bodyFont};color:#1d1a16;
  font-kerning:none;font-variant-ligatures:none;text-autospace:no-autospace}
.at{position:absolute}
.rule,.drawn{overflow:hidden}
b{font-weight:700}`;
}

function flowRules(style: PageStyle): string {
  const lines = style.justified ? 'justify' : 'left';
  const indent = style.paragraphs === 'indent' ? (style.language === 'en' ? 1.2 : 2) : 0;
  const gap = style.paragraphs === 'space' ? style.leading * 0.6 : 0;
  return `
.paragraph,.list{text-align:${lines};hyphens:manual;overflow-wrap:break-word}
.paragraph{text-indent:${indent}em;margin-bottom:${gap}px}
.paragraph.plain,.paragraph.resumed{text-indent:0}
.cut{text-align-last:${lines};margin-bottom:0!important}
.list{padding-left:${style.bullet ? 1.5 : 2}em;text-indent:${style.bullet ? -1 : 0}em}
.list.numbered{padding-left:2.4em;text-indent:-1.2em}
.list.resumed{text-indent:0}
.drop{float:left;font-size:${style.leading * 1.9}px;line-height:${style.leading * 2}px;
  padding-right:.08em;text-indent:0}
.heading1{font-family:${style.headFont};line-height:1.3;${textRules(style.title)}}
.heading2{font-family:${style.headFont};line-height:1.4;${textRules(style.sub)}
  margin:${style.sub.before}px 0 ${style.sub.after}px}
.heading2.first{margin-top:0}
.byline{font-family:${style.headFont};line-height:1.5;${textRules(style.byline)}}
.deck{font-size:${style.size * 1.15}px;line-height:1.6;text-align:${lines}}
table{width:100%;border-collapse:collapse;margin:${style.leading * 0.5}px 0;
  font:${style.size * 0.9}px/1.4 ${style.headFont}}
td{border:.5px solid #998;padding:2px 4px}
tr:first-child td{font-weight:700}`;
}

function asideRules(style: PageStyle): string {
  const quoteRule = style.quote.ruled ? `border:solid ${style.accent};border-width:1px 0;` : '';
  const boxRule = style.box.ruled ? `border:1px solid ${style.accent};` : '';
  const boxTint = style.box.tinted ? 'background:#eee6d8;' : '';
  return `
.caption{font-family:${style.headFont};line-height:1.4;${textRules(style.caption)}padding-top:3px}
.quote{font-family:${style.headFont};line-height:1.5;${textRules(style.quote)}${quoteRule}
  padding:6px 0}
.flowing{margin:${style.leading * 0.6}px 0}
.box{${boxRule}${boxTint}padding:8px 10px}
.sidebar{font:${style.box.size}px/1.5 ${style.headFont}}
.sidebar.title{font-weight:700;font-size:${style.box.size * 1.15}px}
.note{font:${style.size * 0.8}px/1.5 ${style.headFont}}
.notes{border-top:.5px solid #998;padding-top:4px}
.picture{display:block;width:100%}
.rule{background:${style.accent}}
.furniture{font-family:${style.headFont};white-space:nowrap;line-height:1.3}
.vertical{writing-mode:vertical-rl;letter-spacing:.2em}`;
}
