import type { ReadingSettings } from '../../lib/settings/reading-settings.ts';

/** The attributes by which the style sheets know how the reader wants the view. */
export const setView = (settings: ReadingSettings) => ({
  'data-font': settings.font,
  'data-theme': settings.theme,
  'data-paragraphs': settings.paragraphs,
  'data-writing': settings.writing,
  style: {
    '--size-factor': settings.size,
    '--leading-factor': settings.leading,
    '--measure': `${settings.measure}em`,
  },
});
