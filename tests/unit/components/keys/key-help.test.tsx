import { expect, it } from 'vitest';
import { KeyHelp } from '../../../../components/keys/KeyHelp.tsx';
import { keyTable } from '../../../../components/keys/key-table.ts';
import { WRITING_MODES } from '../../../../lib/settings/reading-settings.ts';
import { rendered, t } from '../render.ts';

it.each(WRITING_MODES)('lists every key of %s writing with what it does', (writing) => {
  const help = rendered(<KeyHelp writing={writing} t={t} />);
  const shown = [...help.querySelectorAll('dl > div')].map((row) => ({
    name: row.querySelector('dt')?.textContent,
    keys: row.querySelectorAll('kbd').length,
  }));
  const rows = keyTable(writing).flatMap((group) => group.rows);
  expect(shown).toEqual(rows.map(({ name, keys }) => ({ name: t(name), keys: keys.length })));
});
