// The sample issue's viewer: shows the page that the hash names, or the spread where there is room.
(() => {
  const root = document.body.dataset.root;
  const last = bookConfig.totalPageCount;
  const pages = document.getElementById('pages');

  const current = () => {
    const named = Number(/(?:^#|&)p=(\d+)/.exec(location.hash)?.[1] ?? 1);
    return Math.min(Math.max(named, 1), last);
  };

  // The cover stands alone; then an even page and the odd one after it lie side by side.
  const spreadOf = (page) => {
    const isWide = innerWidth > innerHeight * 1.1;
    if (!isWide || page === 1) return [page];
    const left = page % 2 === 0 ? page : page - 1;
    return left < last ? [left, left + 1] : [left];
  };

  const picture = (page) => {
    const side = document.createElement('div');
    side.className = 'side-image';
    side.id = `page${page}`;
    const image = document.createElement('img');
    image.src = `${root}${bookConfig.normalPath}${page}.jpg`;
    image.alt = '';
    side.append(image);
    return side;
  };

  const show = () => {
    const page = current();
    const shown = spreadOf(page);
    pages.replaceChildren(...shown.map(picture));
    document.getElementById('pageNumber').textContent = shown.join('–');
    document.getElementById('basicHtml').href = `${root}files/basic-html/page${page}.html`;
    document.getElementById('previous').disabled = shown[0] === 1;
    document.getElementById('next').disabled = shown.at(-1) === last;
  };

  const turn = (by) => {
    const shown = spreadOf(current());
    const to = by < 0 ? shown[0] - 1 : shown.at(-1) + 1;
    if (to >= 1 && to <= last) location.hash = `p=${to}`;
  };

  document.getElementById('previous').addEventListener('click', () => turn(-1));
  document.getElementById('next').addEventListener('click', () => turn(1));
  addEventListener('hashchange', show);
  addEventListener('resize', show);
  addEventListener('keydown', (event) => {
    if (event.key === 'ArrowLeft') turn(-1);
    if (event.key === 'ArrowRight') turn(1);
  });
  show();
})();
