import type { Locale } from './locale.ts';

/** What a reader may have a text written in. */
export const TARGETS = ['s', 't', 'tw', 'twp', 'hk'] as const satisfies readonly Locale[];
export type Target = (typeof TARGETS)[number];

/** How quotation marks are set: those of the target's place, or as they are. */
export const QUOTE_STYLES = ['place', 'kept'] as const;
export type QuoteStyle = (typeof QUOTE_STYLES)[number];
