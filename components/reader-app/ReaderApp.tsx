import type { Translate } from '../../lib/i18n/message.ts';
import { PagesInRow } from '../book-flow/PagesInRow.tsx';
import { DoubtNote } from '../doubt-note/DoubtNote.tsx';
import { PictureButton } from '../page-picture/PictureButton.tsx';
import { PicturePanel } from '../page-picture/PicturePanel.tsx';
import type { PictureTool } from '../page-picture/picture-tool.ts';
import { AloudBar } from '../read-aloud/AloudBar.tsx';
import { AloudButton } from '../read-aloud/AloudButton.tsx';
import type { AloudTool } from '../read-aloud/aloud-tool.ts';
import { Reader } from '../reading-view/Reader.tsx';
import type { AppActions, Reading } from '../reading-view/reading.ts';

interface Props {
  readonly reading: Reading;
  readonly actions: AppActions;
  readonly picture: PictureTool;
  readonly aloud: AloudTool;
  readonly t: Translate;
}

/** The reading view with all its tools: each brings what it shows in the header, beside or over. */
export function ReaderApp({ reading, actions, picture, aloud, t }: Props) {
  const { row, place } = reading;
  return (
    <Reader
      reading={reading}
      actions={actions}
      t={t}
      text={row && <PagesInRow row={row} t={t} onReadOn={actions.readOn} />}
      tools={
        <>
          <AloudButton tool={aloud} t={t} />
          <PictureButton tool={picture} t={t} />
        </>
      }
      beside={
        picture.isShown &&
        row && <PicturePanel tool={picture} pages={row.pages} flipPage={place.flipPage} t={t} />
      }
      over={
        <>
          <DoubtNote t={t} onSee={picture.show} />
          <AloudBar tool={aloud} t={t} />
        </>
      }
    />
  );
}
