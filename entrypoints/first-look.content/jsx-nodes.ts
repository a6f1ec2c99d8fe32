// The first look's JSX, in place of `preact/jsx-runtime` (`scripts/toolchain/small-content-script.ts`).

/** A node as Preact has it: as much of it as `drawOnce` asks for. */
interface Node {
  readonly type: unknown;
  readonly props: object;
}

export const jsx = (type: unknown, props: object): Node => ({ type, props });

export const jsxs = jsx;

export const Fragment = ({ children }: { readonly children?: unknown }): unknown => children;
