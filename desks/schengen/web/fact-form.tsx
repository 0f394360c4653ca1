import type { Profile } from '@amirani/schengen/conditions';
import { choiceTexts, factGroupTexts, factTexts } from '@amirani/web/src/texts/schengen.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { type FactTree, factAt } from '@platform/web/platform/fact-tree.ts';
import { useId } from 'react';
import { type FactField, type FactGroup, factGroups, isAsked } from './facts.ts';

/** Writes the answer to a fact; undefined where it is not known after all. */
type ChangeFact = (path: string, value: unknown) => void;

/** The facts of a crossing, each known or not: what is left open is not known, and no rule takes it for an answer. */
export const FactForm = ({
  facts,
  profile,
  onChange,
  groups = factGroups,
}: {
  readonly facts: FactTree;
  readonly profile: Profile;
  readonly onChange: ChangeFact;
  readonly groups?: readonly FactGroup[];
}) => {
  const { i18n } = useLingui();
  return (
    <div className="asked-form">
      {groups.map(({ id, fields }) => {
        const shown = fields.filter((field) => isAsked(field, profile, facts));
        return shown.length === 0 ? null : (
          <fieldset key={id} className="asked-group">
            <legend>{i18n._(factGroupTexts[id])}</legend>
            {shown.map((field) => (
              <Fact
                key={field.path}
                field={field}
                value={factAt(facts, field.path)}
                change={onChange}
              />
            ))}
          </fieldset>
        );
      })}
    </div>
  );
};

const Fact = ({
  field,
  value,
  change,
}: {
  readonly field: FactField;
  readonly value: unknown;
  readonly change: ChangeFact;
}) => {
  const { i18n } = useLingui();
  const id = useId();
  const text = factTexts[field.path];
  return (
    <div className="asked-fact">
      <label htmlFor={id}>{text === undefined ? field.path : i18n._(text)}</label>
      <Answer id={id} field={field} value={value} change={change} />
    </div>
  );
};

const Answer = ({
  id,
  field: { path, kind, choices = [] },
  value,
  change,
}: {
  readonly id: string;
  readonly field: FactField;
  readonly value: unknown;
  readonly change: ChangeFact;
}) => {
  switch (kind) {
    case 'date':
      return (
        <input
          id={id}
          type="date"
          className="input"
          value={typeof value === 'string' ? value : ''}
          onChange={({ target }) => {
            // The day of crossing is always known: the assessment needs it.
            if (target.value !== '' || path !== 'on')
              change(path, target.value === '' ? undefined : target.value);
          }}
        />
      );
    case 'state':
      return (
        <input
          id={id}
          className="input mono state-input"
          maxLength={3}
          autoComplete="off"
          spellCheck={false}
          value={typeof value === 'string' ? value : ''}
          onChange={({ target }) => {
            const code = target.value.replace(/[^A-Za-z]/g, '').toUpperCase();
            change(path, code === '' ? undefined : code);
          }}
        />
      );
    case 'states':
      return (
        <input
          id={id}
          className="input mono"
          autoComplete="off"
          spellCheck={false}
          value={Array.isArray(value) ? value.join(' ') : ''}
          onChange={({ target }) => {
            const codes = target.value.toUpperCase().replace(/[^A-Z ]/g, '');
            change(
              path,
              target.value === '' ? undefined : codes.trim() === '' ? [] : codes.split(/ /),
            );
          }}
        />
      );
    case 'number':
      return (
        <input
          id={id}
          type="number"
          min={0}
          className="input state-input"
          value={typeof value === 'number' ? value : ''}
          onChange={({ target }) =>
            change(path, target.value === '' ? undefined : Math.trunc(Number(target.value)))
          }
        />
      );
    case 'yes-no':
      return (
        <Choice
          id={id}
          path={path}
          value={value === undefined ? '' : value === true ? 'yes' : 'no'}
          choices={['yes', 'no']}
          onChange={(one) => change(path, one === '' ? undefined : one === 'yes')}
        />
      );
    case 'hit':
      return (
        <Choice
          id={id}
          path={path}
          value={typeof value === 'string' ? value : ''}
          choices={['no-hit', 'hit']}
          onChange={(one) => change(path, one === '' ? undefined : one)}
        />
      );
    case 'choice':
      return choices[0] === 'none' ? (
        <Choice
          id={id}
          path={path}
          value={value === undefined ? '' : value === null ? 'none' : 'there'}
          choices={choices}
          onChange={(one) => change(path, one === '' ? undefined : one === 'none' ? null : {})}
        />
      ) : (
        <Choice
          id={id}
          path={path}
          value={value === undefined ? '' : value === null ? 'none' : String(value)}
          choices={choices}
          onChange={(one) => change(path, chosen(one))}
        />
      );
  }
};

/** The choice: unknown, absent, a number or a word. */
const chosen = (one: string): string | number | null | undefined => {
  if (one === '') return undefined;
  if (one === 'none') return null;
  return /^\d+$/.test(one) ? Number(one) : one;
};

const Choice = ({
  id,
  path,
  value,
  choices,
  onChange,
}: {
  readonly id: string;
  /** Of the fact: some words are said of several facts and mean another thing of each. */
  readonly path: string;
  readonly value: string;
  readonly choices: readonly string[];
  readonly onChange: (value: string) => void;
}) => {
  const { i18n } = useLingui();
  return (
    <select
      id={id}
      className="input"
      data-open={value === '' ? '' : undefined}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    >
      <option value="">
        <NotKnown />
      </option>
      {choices.map((one) => {
        const text = choiceTexts[`${path}.${one}`] ?? choiceTexts[one];
        return (
          <option key={one} value={one}>
            {text === undefined ? one : i18n._(text)}
          </option>
        );
      })}
    </select>
  );
};

const NotKnown = () => <Trans>not known</Trans>;
