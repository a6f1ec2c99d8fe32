import { answerMessage } from '../../lib/messages/answer-message.ts';
import { parseConvertAnswer } from '../../lib/messages/convert-answer.ts';
import { parseConvertRequest } from '../../lib/messages/convert-request.ts';
import { withConvertedTexts } from '../../lib/messages/converted-texts.ts';
import { parseCopyRequest } from '../../lib/messages/copy-request.ts';
import { hasOpened, parseOpenAppRequest } from '../../lib/messages/open-app-request.ts';
import {
  hasOpenedPage,
  parseOpenClippingRequest,
  parsePlace,
  parseShowClippingRequest,
  parseTakePlaceRequest,
} from '../../lib/messages/open-clipping.ts';
import {
  isClippingsChanged,
  parsePageClippings,
  parsePageClippingsRequest,
} from '../../lib/messages/page-clippings.ts';
import { parsePageFound } from '../../lib/messages/page-found.ts';
import {
  parseOpenPanelRequest,
  parseSaveSelectionRequest,
} from '../../lib/messages/panel-requests.ts';
import { parseReadAnswer } from '../../lib/messages/read-answer.ts';
import { parseReadRequest } from '../../lib/messages/read-request.ts';
import { isSaved, parseSaveAnswer, parseSaveRequest } from '../../lib/messages/save-clipping.ts';
import { parseShowProse } from '../../lib/messages/show-prose.ts';
import { isTaken } from '../../lib/messages/taken.ts';
import { isUndone, parseUndoSaveRequest } from '../../lib/messages/undo-save.ts';
import { FULL_CLIPPING } from './example-clipping.ts';
import { type FuzzTarget, target } from './fuzz-target.ts';
import { nearly } from './hostile-values.ts';

const TEXT_PAGE = { flipPage: 3, title: null, layer: '渡口', generation: 'older' };
const READ = {
  kind: 'read-page',
  files: {
    textPage: TEXT_PAGE,
    searchXml: '渡口:@0.1:0.2:0.3:0.2:0.3:0.1:0.1:0.1',
    textPosition: 'positionForPages[3]={"positions":[]}',
    textForPages: 'textForPages=["渡口"]',
  },
};
const CONVERT = { kind: 'convert-texts', texts: ['头发'], to: 'tw', quotes: 'place', book: null };
const CONVERTED = {
  texts: [
    {
      text: '頭髮',
      alignment: [0, 1, 0, 1],
      doubts: [{ from: 0, to: 1, start: 0, end: 1, choices: 0, isChosen: false }],
      direction: { from: 's', to: 'tw' },
    },
  ],
  choices: [[{ text: '頭', reading: 'tóu', example: '頭髮', word: '頭' }]],
};
const PAGE = {
  flipPage: 3,
  folio: null,
  title: null,
  blocks: [{ kind: 'paragraph', text: '头发', spans: [], doubts: [], reasons: [] }],
} as const;
const SAVED = { id: FULL_CLIPPING.id, outcome: 'new', before: null };
const kind = (name: string) => nearly({ kind: name });

/** What contexts send to each other. */
export const MESSAGE_TARGETS: readonly FuzzTarget[] = [
  target('answerMessage', nearly(READ), answerMessage),
  target('parseReadRequest', nearly(READ), parseReadRequest),
  target('parseReadAnswer', nearly({ page: null }, answerMessage(READ)), parseReadAnswer),
  target('parseConvertRequest', nearly(CONVERT), parseConvertRequest),
  target('parseConvertAnswer', nearly(CONVERTED), (answer) => parseConvertAnswer(answer, 1)),
  target('withConvertedTexts', nearly(CONVERTED), (answer) => withConvertedTexts(PAGE, answer)),
  target('parseCopyRequest', kind('copy-with-citation'), parseCopyRequest),
  target('parseSaveSelectionRequest', kind('save-selection'), parseSaveSelectionRequest),
  target('parseOpenPanelRequest', kind('open-panel'), parseOpenPanelRequest),
  target('parseOpenAppRequest', kind('open-reader-app'), parseOpenAppRequest),
  target('parsePageFound', kind('page-found'), parsePageFound),
  target('parseShowProse', kind('show-prose'), parseShowProse),
  target('parseTakePlaceRequest', kind('take-place'), parseTakePlaceRequest),
  target('isClippingsChanged', kind('clippings-changed'), isClippingsChanged),
  target('parsePlace', nearly('id'), parsePlace),
  target(
    'parseOpenClippingRequest',
    nearly({ kind: 'open-clipping', id: 'a' }),
    parseOpenClippingRequest,
  ),
  target(
    'parseShowClippingRequest',
    nearly({ kind: 'show-clipping', id: 'a' }),
    parseShowClippingRequest,
  ),
  target(
    'parsePageClippingsRequest',
    nearly({ kind: 'page-clippings', address: 'http://a/b', flipPages: [3, 4] }),
    parsePageClippingsRequest,
  ),
  target('parsePageClippings', nearly([FULL_CLIPPING]), parsePageClippings),
  target(
    'parseSaveRequest',
    nearly({ kind: 'save-clipping', clipping: FULL_CLIPPING }),
    parseSaveRequest,
  ),
  target(
    'parseSaveAnswer',
    nearly({ ok: true, value: SAVED }, { ok: false, failure: 'full' }),
    parseSaveAnswer,
  ),
  target('isSaved', nearly(SAVED), isSaved),
  target('parseUndoSaveRequest', nearly({ kind: 'undo-save', saved: SAVED }), parseUndoSaveRequest),
  target('isUndone', nearly({ ok: true }), isUndone),
  target('isTaken', nearly({ taken: true }), isTaken),
  target('hasOpened', nearly({ opened: true }), hasOpened),
  target('hasOpenedPage', nearly({ opened: true }), hasOpenedPage),
];
