import { parseSync } from 'vite';

/** Attributes and properties whose text a person reads or hears. */
const READ =
  /^(?:title|alt|placeholder|aria-label|aria-description|ariaLabel|textContent|innerText)$/u;
const LETTER = /\p{L}/u;
const HAN = /\p{Script=Han}/u;

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'type') === 'string';

function nodesIn(node: Node): Node[] {
  const inner = Object.values(node).flatMap((value) => (Array.isArray(value) ? value : [value]));
  return [node, ...inner.filter(isNode).flatMap(nodesIn)];
}

/** The text of a literal; null for whatever is worked out when the code runs, or is a pattern. */
function literal(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  const [quasi] = node.type === 'TemplateLiteral' && Array.isArray(node.quasis) ? node.quasis : [];
  const cooked: unknown = Reflect.get(Object(Reflect.get(Object(quasi), 'value')), 'cooked');
  return typeof cooked === 'string' ? cooked : null;
}

const nameOf = (node: unknown): string => String(isNode(node) ? (node.name ?? '') : '');

/** What of a node is read by a person; null where it is not such. */
function readText(node: Node): string | null {
  const { type, name, value, left, right } = node;
  if (type === 'JSXText') return String(value);
  if (type === 'JSXAttribute') return READ.test(nameOf(name)) ? literal(value) : null;
  if (type !== 'AssignmentExpression' || !isNode(left)) return null;
  return left.type === 'MemberExpression' && READ.test(nameOf(left.property))
    ? literal(right)
    : null;
}

/**
 * Texts for people that stand in a source of ours, and not in `public/_locales`: what is between tags
 * or in an attribute that is read, and Chinese in whatever string.
 *
 * @param file its name tells what it is written in
 */
export function textsIn(file: string, source: string): string[] {
  const program: unknown = parseSync(file, source).program;
  if (!isNode(program)) throw new TypeError(`${file} cannot be parsed.`);
  return nodesIn(program).flatMap((node) => {
    const read = readText(node);
    if (read !== null && LETTER.test(read)) return [read.trim()];
    const text = literal(node);
    return text !== null && HAN.test(text) ? [text] : [];
  });
}

/** The same of a page: its title, which may be a name of a message. */
export const titleIn = (html: string): string[] =>
  [...html.matchAll(/<title>(.*?)<\/title>/gu)].flatMap(([, title = '']) =>
    /^__MSG_\w+__$/u.test(title) ? [] : [title],
  );
