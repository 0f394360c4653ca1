import { airport } from '@amirani/core';
import type { Issue } from '../criteria/issue.ts';
import type { Criterion } from '../criteria/model.ts';
import { fields } from '../fields/fields.ts';
import { type GroupFigures, groupOf, listed, selections } from './figures.ts';
import type { LintLimits } from './limits.ts';
import { objection } from './objection.ts';
import { rules } from './rules.ts';

/**
 * Proxies of a protected characteristic by value: a single agency, the airports of one State, and values that by the given
 * figures select almost only one group.
 */
export const lintStandIns = (
  criterion: Criterion,
  limits: LintLimits,
  figures: readonly GroupFigures[],
): readonly Issue[] => [...byValues(criterion, limits), ...byFigures(criterion, limits, figures)];

const byValues = (criterion: Criterion, { leastAgencies }: LintLimits): readonly Issue[] =>
  clausesOf(criterion).flatMap(({ conditions, path: clause }) =>
    conditions.flatMap((condition, place) => {
      if (condition.op !== 'in' && condition.op !== 'not-in') return [];
      const { form } = fields[condition.field];
      if (form.kind !== 'code' && form.kind !== 'codes') return [];
      const values = new Set(listed(condition, criterion));
      const path = `${clause}.conditions[${place}]`;
      // One agency, or a handful, serves one community. Whether it is named or left out, it is what is looked at.
      if (form.of === 'agency' && values.size < leastAgencies)
        return [
          objection('targeting.lint.one-agency', 'obstacle', path, rules.equality, {
            count: values.size,
            least: leastAgencies,
          }),
        ];
      const states = new Set([...values].map((value) => airport(value)?.state));
      const [state] = states;
      return form.of === 'airport' && values.size > 1 && states.size === 1 && state !== undefined
        ? [objection('targeting.lint.one-state', 'attention', path, rules.equality, { state })]
        : [];
    }),
  );

/** Both sides: who spares one group marks all others. */
const clausesOf = (criterion: Criterion) =>
  (['when', 'unless'] as const).flatMap((part) =>
    criterion[part].map((clause, index) => ({ ...clause, path: `${part}[${index}]` })),
  );

const byFigures = (
  criterion: Criterion,
  { groupShare, groupLift }: LintLimits,
  given: readonly GroupFigures[],
): readonly Issue[] =>
  selections(criterion).flatMap((selected) => {
    const facts = { fields: selected.fields.join(' + ') };
    const measured = given.map((figures) => ({ figures, standing: groupOf(selected, figures) }));
    const objections = measured.flatMap(({ figures, standing }) =>
      standing !== 'unmeasured' &&
      standing.share >= groupShare &&
      standing.share >= groupLift * standing.usual
        ? [
            objection(
              'targeting.lint.stands-for-group',
              'obstacle',
              selected.path,
              rules.equality,
              {
                ...facts,
                characteristic: figures.characteristic,
                group: standing.group,
                share: percent(standing.share),
                usual: percent(standing.usual),
              },
            ),
          ]
        : [],
    );
    const nationality = measured.find(({ figures }) => figures.characteristic === 'nationality');
    const unmeasured = nationality === undefined || nationality.standing === 'unmeasured';
    // Not measured: this is reported, so that it does not look like "not a proxy". Two fields were each reported alone.
    return unmeasured && selected.fields.length === 1
      ? [
          ...objections,
          objection(
            'targeting.lint.group-unmeasured',
            'attention',
            selected.path,
            rules.equality,
            facts,
          ),
        ]
      : objections;
  });

const percent = (share: number): number => Math.round(share * 1000) / 10;
