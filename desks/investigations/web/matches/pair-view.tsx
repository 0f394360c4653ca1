import { relationTexts } from '@amirani/web/src/texts/hits.ts';
import { useLingui } from '@lingui/react';
import { Plural, Trans, useLingui as useMacro } from '@lingui/react/macro';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import type { EntityHead, Match } from '../../api/types.ts';
import { CategoryBadge } from '../entities/category-badge.tsx';
import { EntityLink } from '../entities/entity-link.tsx';
import { propertyText } from '../entities/property-text.ts';

type Reason = Match['reasons'][number];

/** A possible duplicate: two side by side, with what they share. Their likeness only orders the queue and is not shown. */
export const PairView = ({ caseId, match }: { readonly caseId: string; readonly match: Match }) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const { left, right } = match;
  return (
    <div className="stack">
      <div className="match-sides">
        <Side caseId={caseId} head={left} />
        <Side caseId={caseId} head={right} />
      </div>
      <DataTable<Reason & { readonly place: number }>
        caption={t`What they share`}
        groups={[{ id: 'all', rows: match.reasons.map((reason, place) => ({ ...reason, place })) }]}
        rowKey={({ place }) => String(place)}
        headTitle={<Trans>What is compared</Trans>}
        head={({ property }) => propertyText(property, i18n)}
        columns={[
          { id: 'left', title: <Trans>One</Trans>, cell: (one) => one.left },
          { id: 'right', title: <Trans>The other</Trans>, cell: (one) => one.right },
          {
            id: 'note',
            title: <Trans>How they meet</Trans>,
            cell: ({ note }) => <Note note={note} />,
          },
        ]}
      />
    </div>
  );
};

const Side = ({ caseId, head }: { readonly caseId: string; readonly head: EntityHead }) => {
  return (
    <div className="panel">
      <div className="panel-body">
        <h2>
          <EntityLink caseId={caseId} entity={head.id}>
            {head.caption}
          </EntityLink>
        </h2>
        <p>
          {head.category === undefined ? null : <CategoryBadge category={head.category} />}{' '}
          <Plural value={head.statements} one="# statement" other="# statements" />,{' '}
          <Plural value={head.links} one="# link" other="# links" />
        </p>
      </div>
    </div>
  );
};

/** How two values meet, in words: the server says it in codes of the comparison. */
const Note = ({ note }: { readonly note: string }) => {
  const { i18n } = useLingui();
  const found = /^date of birth (\S+), document (\S+)$/.exec(note);
  const word = (code: string | undefined): string => {
    const text = code === undefined ? undefined : relationTexts[code];
    return text === undefined ? (code ?? '') : i18n._(text);
  };
  if (found === null) return note === 'shared' ? <Trans>the same</Trans> : note;
  const [, birth, document] = found;
  return (
    <>
      <Trans>Date of birth: {word(birth)}</Trans>
      <br />
      <Trans>Document: {word(document)}</Trans>
    </>
  );
};
