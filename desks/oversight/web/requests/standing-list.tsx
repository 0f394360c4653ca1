import { subjectPartTexts } from '@amirani/web/src/texts/oversight.ts';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { Notice } from '@platform/web/ui/notice.tsx';
import {
  entryItem,
  type Standing,
  standingAgainst,
  standingParts,
} from '../../api/subject-answers.ts';
import type { SubjectData } from '../../api/types.ts';
import { useStandingLaw } from './ground-text.ts';

/** Why records of a part stand against an erasure. */
const standingTexts: Readonly<Record<Standing['part'], MessageDescriptor>> = {
  entries: msg`The owner of the list decides on an entry. It stays while the person is sought.`,
  hits: msg`A hit stays while an authority needs it. The flight and the check that it rests on stay with it.`,
  cases: msg`What an open case states can be evidence. It is restricted, not erased.`,
  kept: msg`PNR with a link to an offence is kept for up to five years.`,
  disclosures: msg`The record of each request of an authority is kept.`,
};

/** What stands against an erasure, with the law that keeps it. The officer keeps it, or has it erased all the same. */
export const StandingList = ({
  data,
  withheld,
  despite,
  onChange,
}: {
  /** What is held; undefined until it was gathered. */
  readonly data: SubjectData | undefined;
  /** Parts that stay. */
  readonly withheld: readonly string[];
  readonly despite: readonly string[];
  /** Absent where nothing is erased. */
  readonly onChange: ((despite: readonly string[]) => void) | undefined;
}) => {
  const { i18n } = useLingui();
  const lawOf = useStandingLaw();
  if (data === undefined) return null;
  const standing = standingAgainst(data);
  if (standing.length === 0)
    return (
      <p className="small soft">
        <Trans>
          No warrant, hit, open case, kept PNR or request of an authority was found against the
          erasure. The journal is kept by law.
        </Trans>
      </p>
    );
  const flip = (id: string): readonly string[] =>
    despite.includes(id) ? despite.filter((one) => one !== id) : [...despite, id];
  return (
    <section className="stack" aria-labelledby="standing-title">
      <h3 id="standing-title">
        <Trans>What stands against the erasure</Trans>
      </h3>
      <Notice
        verdict="attention"
        title={
          <Trans>
            A refusal, or a ground that the letter names, can tell a person that they are sought.
            What is kept without a word changes nothing in the letter.
          </Trans>
        }
      />
      {standingParts.map((part) => {
        const ofPart = standing.filter((one) => one.part === part);
        return ofPart.length === 0 ? null : (
          <div key={part} className="stack">
            <h4>{i18n._(subjectPartTexts[part])}</h4>
            <p className="small soft">
              {i18n._(standingTexts[part])} {lawOf(part)}
            </p>
            <ul className="held-lines">
              {ofPart.map(({ id }) => (
                <li key={id}>
                  {nameOf(data, part, id)}
                  {withheld.includes(part) ? (
                    <span className="small soft">
                      {' '}
                      <Trans>It stays.</Trans>
                    </span>
                  ) : onChange === undefined ? null : (
                    <label className="choice small">
                      <input
                        type="checkbox"
                        checked={despite.includes(id)}
                        onChange={() => onChange(flip(id))}
                      />
                      <Trans>Erase it all the same</Trans>
                    </label>
                  )}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      <p className="small soft">
        <Trans>The journal is kept by law.</Trans>
      </p>
    </section>
  );
};

/** What a record that stands is called, as in what was gathered. */
const nameOf = (data: SubjectData, part: Standing['part'], id: string): string => {
  switch (part) {
    case 'entries': {
      const one = data.entries.find((entry) => entryItem(entry) === id);
      return one === undefined ? id : `${one.title} · ${one.source}`;
    }
    case 'hits':
      return data.hits.find((one) => one.id === id)?.title ?? id;
    case 'cases':
      return data.cases.find((one) => one.id === id)?.number ?? id;
    case 'kept': {
      const flight = data.kept.find((one) => one.id === id)?.flight;
      return flight === undefined ? id : `${flight.designator}, ${flight.day}`;
    }
    case 'disclosures':
      return data.disclosures.find((one) => one.id === id)?.authority ?? id;
  }
};
