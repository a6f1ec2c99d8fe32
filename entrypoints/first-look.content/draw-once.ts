import type { ComponentChild, ComponentChildren, VNode } from 'preact';

const SVG = 'http://www.w3.org/2000/svg';

/** What of the properties is no attribute. */
const APART: ReadonlySet<string> = new Set(['children', 'key', 'ref', 'style']);

/**
 * Draws what Preact would draw, in place of what stands in `root`: as new, for the first look is
 * drawn once or twice before Preact comes with the app. Without Preact every page carries an eighth
 * less. Knows what the reading view is made of: elements, their attributes, styles and listeners, and
 * components without state.
 */
export function drawOnce(drawing: VNode | null, root: ParentNode): void {
  root.replaceChildren(...nodesOf(drawing, null));
}

/** @param space the namespace of the elements, where it is not HTML's */
function nodesOf(child: ComponentChildren, space: string | null): Node[] {
  if (Array.isArray(child)) return child.flatMap((one) => nodesOf(one, space));
  if (child === null || child === undefined || typeof child === 'boolean') return [];
  if (!isVNode(child)) return [document.createTextNode(String(child))];
  const { type, props } = child;
  if (typeof type === 'function') return nodesOf(componentOf(type)(props), space);
  return [elementOf(type, props, type === 'svg' ? SVG : space)];
}

type Properties = Readonly<Record<string, unknown>> & { readonly children?: ComponentChildren };

const isVNode = (child: ComponentChild): child is VNode<Properties> =>
  typeof child === 'object' && child !== null && 'type' in child;

/** A component without state is a function, which its type does not tell from a class. */
const componentOf = (type: unknown) => type as (props: Properties) => ComponentChildren;

function elementOf(name: string, props: Properties, space: string | null): Element {
  const element =
    space === null ? document.createElement(name) : document.createElementNS(space, name);
  for (const [key, value] of Object.entries(props)) {
    if (!APART.has(key)) setProperty(element, key, value);
  }
  if (element instanceof HTMLElement) setStyle(element, props.style);
  element.append(...nodesOf(props.children, space));
  return element;
}

function setProperty(element: Element, name: string, value: unknown): void {
  if (name.startsWith('on')) {
    if (typeof value !== 'function') return;
    element.addEventListener(name.slice(2).toLowerCase(), (event) => value(event));
  } else if (value !== null && value !== undefined && (value !== false || name.includes('-'))) {
    // `aria-busy="false"` says something; `hidden` and `disabled` are there or not.
    element.setAttribute(name, value === true && !name.includes('-') ? '' : `${value}`);
  }
}

function setStyle(element: HTMLElement, style: unknown): void {
  if (typeof style !== 'object' || style === null) return;
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, String(value));
}
