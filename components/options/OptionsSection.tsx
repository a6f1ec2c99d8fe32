import type { ComponentChildren } from 'preact';

interface Props {
  /** Names the section in the page's address, and is unique on it. */
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A section of the options page, under its own heading. */
export function OptionsSection({ id, title, children }: Props) {
  return (
    <section class="options-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
