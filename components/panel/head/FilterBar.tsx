import { COLOURS } from '../../../lib/clippings/clipping.ts';
import type { Facets } from '../../../lib/clippings/search/clipping-index.ts';
import type { ClippingQuery } from '../../../lib/clippings/search/clipping-query.ts';
import type { MessageKey, Translate } from '../../../lib/i18n/message.ts';
import { SelectField } from '../../forms/SelectField.tsx';
import { COLOUR_NAMES } from '../colours.ts';
import type { PanelActions } from '../panel-state.ts';

interface Props {
  readonly query: ClippingQuery;
  readonly facets: Facets;
  readonly actions: Pick<PanelActions, 'ask'>;
  readonly t: Translate;
  readonly number: (count: number) => string;
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

const chosenOf = (value: string): string | null => (value === ANY ? null : value);

/** What to leave out of the list. */
export function FilterBar({ actions, facets, now, number, query, t }: Props) {
  const counted = (name: string, count: number) => t('withCount', name, number(count));
  const named = (names: Facets['tags'], chosen: string | null, any: MessageKey) => [
    [ANY, t(any)] as const,
    ...names.map(([name, count]) => [name, counted(name, count)] as const),
    // What is chosen stays in sight though nothing has it any longer.
    ...(chosen === null || names.some(([name]) => name === chosen)
      ? []
      : [[chosen, chosen] as const]),
  ];
  return (
    <>
      <SelectField
        name={t('filterPublication')}
        isBare
        value={query.publication ?? ANY}
        options={named(facets.publications, query.publication, 'anyPublication')}
        onChoose={(value) => actions.ask({ publication: chosenOf(value), issue: null })}
      />
      <SelectField
        name={t('filterIssue')}
        isBare
        value={query.issue ?? ANY}
        options={named(facets.issues, query.issue, 'anyIssue')}
        onChoose={(value) => actions.ask({ issue: chosenOf(value) })}
      />
      <SelectField
        name={t('tags')}
        isBare
        value={query.tag ?? ANY}
        options={named(facets.tags, query.tag, 'anyTag')}
        onChoose={(value) => actions.ask({ tag: chosenOf(value) })}
      />
      <SelectField
        name={t('colour')}
        isBare
        value={query.colour ?? ANY}
        options={[
          [ANY, t('anyColour')],
          ...COLOURS.map((own) => [own, t(COLOUR_NAMES[own])] as const),
        ]}
        onChoose={(value) => actions.ask({ colour: COLOURS.find((own) => own === value) ?? null })}
      />
      <TimeChoice query={query} actions={actions} now={now} t={t} />
    </>
  );
}

function TimeChoice({ actions, now, query, t }: Pick<Props, 'actions' | 'now' | 'query' | 't'>) {
  const age = query.since === null ? null : now() - query.since;
  const chosen = age === null ? ANY : (TIMES.find(([, , time]) => age <= time + DAY)?.[0] ?? ANY);
  return (
    <SelectField
      name={t('filterTime')}
      isBare
      value={chosen}
      options={[[ANY, t('anyTime')], ...TIMES.map(([own, key]) => [own, t(key)] as const)]}
      onChoose={(value) => {
        const time = TIMES.find(([own]) => own === value)?.[2];
        actions.ask({ since: time === undefined ? null : now() - time });
      }}
    />
  );
}
