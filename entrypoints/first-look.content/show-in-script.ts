import { type ConvertRequest, prepareRequest } from '../../lib/messages/convert-request.ts';
import { withConvertedTexts } from '../../lib/messages/converted-texts.ts';
import type { ConversionSettings } from '../../lib/settings/conversion-settings.ts';
import { answerTo } from '../services/answer-to.ts';
import { conversionSettings } from '../services/stores/conversion-store.ts';
import type { AskedConversion } from '../view/handover.ts';
import type { FirstLook } from './first-look.ts';

/**
 * The script that the reader last chose. Where it is another than a page's own, the background
 * starts, and reads its dictionaries, while the document is still parsed.
 */
export async function chosenScript(): Promise<ConversionSettings> {
  const settings = await conversionSettings();
  const { quotes, target: to } = settings;
  if (to !== null) answerTo(prepareRequest(to, quotes));
  return settings;
}

/**
 * Shows the page in the script that the reader last chose, as soon as it is converted: nothing waits
 * for that. Does nothing where no script was chosen or no prose is shown.
 *
 * @param onAsked hears what was asked for, so that the app need not ask again
 */
export async function showInScript(
  look: Pick<FirstLook, 'page' | 'showConverted'>,
  settings: ConversionSettings,
  onAsked: (asked: AskedConversion) => void,
): Promise<void> {
  const { quotes, target: to } = settings;
  const { address, content } = look.page;
  if (to === null || content?.kind !== 'prose') return;
  const page = content.prose;
  const texts = page.blocks.map(({ text }) => text);
  const request: ConvertRequest = { kind: 'convert-texts', texts, to, quotes, book: address.root };
  const coming = answerTo(request);
  const asked = { page, settings, request, coming };
  onAsked({ ...asked, come: undefined });
  const come = await coming;
  onAsked({ ...asked, come });
  const converted = withConvertedTexts(page, come);
  if (converted !== null) look.showConverted(converted);
}
