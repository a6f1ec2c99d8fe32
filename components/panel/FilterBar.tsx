import { COLOURS } from '../../lib/clippings/clipping.ts';
import type { Facets } from '../../lib/clippings/search/clipping-index.ts';
import type { ClippingQuery } from '../../lib/clippings/search/clipping-query.ts';
import type { MessageKey, Translate } from '../../lib/i18n/message.ts';
import { Choice } from './Choice.tsx';
import { COLOUR_NAMES } from './colours.ts';
import type { PanelActions } from './panel-state.ts';

interface Props {
  readonly query: ClippingQuery;
  readonly facets: Facets;
  readonly actions: Pick<PanelActions, 'ask'>;
  readonly t: Translate;
  /** In milliseconds since 1970. */
  readonly now: () => number;
}

const DAY = 24 * 60 * 60 * 1000;
const TIMES: readonly (readonly [string, MessageKey, number])[] = [
  ['day', 'timeDay', DAY],
  ['week', 'timeWeek', 7 * DAY],
  ['month', 'timeMonth', 31 * DAY],
  ['year', 'timeYear', 366 * DAY],
];

/** No name of a publication, an issue or a tag begins so. */
const ANY = '\u0000any';

/** What to leave out of the list. */
export function FilterBar({ actions, facets, now, query, t }: Props) {
  const named = (names: readonly (readonly [string, number])[], chosen: string | null) => [
    [ANY, t('any')] as const,
    ...names.map(([name, count]) => [name, `${name}（${count}）`] as const),
    // What is chosen stays in sight though nothing has it any longer.
    ...(chosen === null || names.some(([name]) => name === chosen)
      ? []
      : [[chosen, chosen] as const]),
  ];
  const chosenOf = (value: string): string | null => (value === ANY ? null : value);
  return (
    <div class="filters">
      <Choice
        name={t('filterPublication')}
        value={query.publication ?? ANY}
        options={named(facets.publications, query.publication)}
        onChoose={(value) => actions.ask({ publication: chosenOf(value), issue: null })}
      />
      <Choice
        name={t('filterIssue')}
        value={query.issue ?? ANY}
        options={named(facets.issues, query.issue)}
        onChoose={(value) => actions.ask({ issue: chosenOf(value) })}
      />
      <Choice
        name={t('tags')}
        value={query.tag ?? ANY}
        options={named(facets.tags, query.tag)}
        onChoose={(value) => actions.ask({ tag: chosenOf(value) })}
      />
      <Choice
        name={t('colour')}
        value={query.colour ?? ANY}
        options={[[ANY, t('any')], ...COLOURS.map((own) => [own, t(COLOUR_NAMES[own])] as const)]}
        onChoose={(value) => actions.ask({ colour: COLOURS.find((own) => own === value) ?? null })}
      />
      <TimeChoice query={query} actions={actions} now={now} t={t} />
    </div>
  );
}

function TimeChoice({ actions, now, query, t }: Omit<Props, 'facets'>) {
  const age = query.since === null ? null : now() - query.since;
  const chosen = age === null ? ANY : (TIMES.find(([, , time]) => age <= time + DAY)?.[0] ?? ANY);
  return (
    <Choice
      name={t('filterTime')}
      value={chosen}
      options={[[ANY, t('any')], ...TIMES.map(([own, key]) => [own, t(key)] as const)]}
      onChoose={(value) => {
        const time = TIMES.find(([own]) => own === value)?.[2];
        actions.ask({ since: time === undefined ? null : now() - time });
      }}
    />
  );
}
