import type { Furniture } from '../setting/furniture.ts';
import type { PageStyle } from '../setting/page-style.ts';
import type { Random } from './random.ts';

const SECTIONS = ['随笔', '人物', '风土', '特别报道', '专 题', '读书', '乡野', '手艺'];
const MAGAZINES = ['山河月读', '慢水', '远方周刊', '南岸文艺', '草木志'];
const ENGLISH = ['THE TIDE TABLE', 'Slow Water Review', 'Harbour Notes', 'NORTH QUAY'];
const SITES = ['www.example.com', 'shanhe.example.cn', '2024年4月下 总第312期'];

/** What a book prints on each of its pages; the sides change with the page where `mirrored`. */
export interface FurniturePlan {
  readonly header: string;
  readonly second: string;
  readonly headerAlign: 'left' | 'center' | 'right';
  readonly footer: string;
  readonly marginal: string;
  readonly folioForm: (printed: number) => string;
  readonly folioAlign: 'left' | 'center' | 'right';
  readonly folioAtTop: boolean;
  readonly mirrored: boolean;
}

const FOLIO_FORMS: readonly ((printed: number) => string)[] = [
  (printed) => `${printed}`,
  (printed) => `${printed}`,
  (printed) => `— ${printed} —`,
  (printed) => `· ${printed} ·`,
  (printed) => `P${printed}`,
  (printed) => `第${printed}页`,
  (printed) => String(printed).padStart(3, '0'),
  (printed) => `${printed} |`,
];

export function randomFurniture(random: Random, { language }: PageStyle): FurniturePlan {
  const isEnglish = language === 'en';
  const name = random.pick(isEnglish ? ENGLISH : MAGAZINES);
  const header = isEnglish
    ? name
    : `${name}${random.pick(['', ' · ', '｜'])}${random.pick(SECTIONS)}`;
  return {
    header: random.chance(0.75) ? header : '',
    second: random.chance(0.3) ? random.pick(SITES) : '',
    headerAlign: random.pick(['left', 'center', 'right']),
    footer: random.chance(0.25) ? random.pick([...SITES, name]) : '',
    marginal: !isEnglish && random.chance(0.12) ? random.pick(SECTIONS).replace(' ', '') : '',
    folioForm: random.pick(isEnglish ? FOLIO_FORMS.slice(0, 4) : FOLIO_FORMS),
    folioAlign: random.pick(['left', 'center', 'right']),
    folioAtTop: random.chance(0.2),
    mirrored: random.chance(0.4),
  };
}

const OTHER = { left: 'right', right: 'left', center: 'center' } as const;

/** The furniture of one printed page that reaches from `left` to `left + width`. */
export function pageFurniture(
  plan: FurniturePlan,
  style: PageStyle,
  printed: number,
  left: number,
  width: number,
): Furniture[] {
  const turned = plan.mirrored && printed % 2 === 0;
  const side = (align: Furniture['align']) => (turned ? OTHER[align] : align);
  const within = { from: left + style.margin.left, to: left + width - style.margin.right };
  const small = Math.max(7, style.size * 0.8);
  const base = { ...within, size: small };
  const head = side(plan.headerAlign);
  const list: Furniture[] = [];
  const headY = style.margin.top * 0.45;
  if (plan.header) {
    list.push({ ...base, kind: 'header', text: plan.header, align: head, y: headY });
  }
  if (plan.second && plan.header && head !== 'center') {
    list.push({ ...base, kind: 'header', text: plan.second, align: OTHER[head], y: headY });
  }
  const footY = -style.margin.bottom * 0.6;
  const folio = side(plan.folioAlign);
  const atTop = plan.folioAtTop && !(plan.header && (folio === head || plan.second));
  const text = plan.folioForm(printed);
  list.push({
    ...base,
    kind: 'folio',
    text,
    align: folio,
    y: atTop ? headY : footY,
    size: style.size,
  });
  if (plan.footer && (atTop || folio !== 'center')) {
    const align = atTop ? 'center' : OTHER[folio];
    list.push({ ...base, kind: 'footer', text: plan.footer, align, y: footY });
  }
  if (plan.marginal) list.push(marginal(plan.marginal, style, left, width, small));
  return list;
}

/** A chapter's title down the page's outer margin, a letter a line. */
function marginal(
  text: string,
  style: PageStyle,
  left: number,
  width: number,
  size: number,
): Furniture {
  const from = left + width - style.margin.right * 0.6;
  const y = style.height * 0.3;
  return {
    kind: 'header',
    text,
    align: 'left',
    y,
    size,
    from,
    to: from + size * 2,
    vertical: true,
  };
}
