import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useSession } from '@platform/web/platform/session.ts';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { ChoiceField } from '@platform/web/ui/field.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { DocumentsNav } from '../documents-nav.tsx';
import { type FaceSet, faceSets, lackOf } from './pairs.ts';
import { Practice } from './practice.tsx';

/** Practice in telling faces apart, with a set that a trainer imported (R76). It is the officer's own: nothing is stored. */
export const FacesScreen = () => {
  const { t } = useLingui();
  const list = useApi('listSpecimens', {});
  const sets = faceSets(list.data?.specimens ?? []);
  const [chosen, setChosen] = useState<string>();
  const set =
    sets.find(({ id }) => id === chosen) ??
    sets.find((one) => lackOf(one) === undefined) ??
    sets.at(0);
  return (
    <div className="page">
      <PageHead title={<Trans>Practice with faces</Trans>} windowTitle={t`Practice with faces`} />
      <DocumentsNav />
      <p className="soft">
        <Trans>
          Two pictures, of one person or of two. Answer first; then what is true is shown. The
          practice is your own: no answer is stored or sent.
        </Trans>
      </p>
      {list.error === null ? null : (
        <ErrorState error={list.error} onRetry={() => void list.refetch()} />
      )}
      {list.isPending ? <Progress label={t`Loading the list…`} /> : null}
      {list.data === undefined ? null : set === undefined ? (
        <EmptyState title={<Trans>No set of faces is on hand</Trans>}>
          <HowToImport />
        </EmptyState>
      ) : (
        <>
          {sets.length < 2 ? null : (
            <ChoiceField
              label={t`Set of faces`}
              value={set.id}
              choices={sets.map(({ id, source, licence }) => ({
                id,
                name: `${source} (${licence})`,
              }))}
              onChange={setChosen}
            />
          )}
          {lackOf(set) === undefined ? <Practice key={set.id} set={set} /> : <TooFew set={set} />}
        </>
      )}
    </div>
  );
};

const TooFew = ({ set }: { readonly set: FaceSet }) => {
  const { persons, source } = set;
  const pictures = persons.reduce((sum, person) => sum + person.pictures.length, 0);
  return (
    <EmptyState title={<Trans>The set has too few pictures</Trans>}>
      <p>
        {source}: <Plural value={pictures} one="# picture" other="# pictures" />.{' '}
        {lackOf(set) === 'persons' ? (
          <Trans>Pictures of at least two persons are needed.</Trans>
        ) : (
          <Trans>At least one person with two pictures is needed.</Trans>
        )}
      </p>
      <HowToImport />
    </EmptyState>
  );
};

const HowToImport = () => {
  const { data: session } = useSession();
  return (
    <>
      <p>
        <Trans>
          Amirani ships no faces. A trainer imports a licensed set under Specimens, for practice
          with faces: pictures of one person carry the same number.
        </Trans>
      </p>
      <p>
        {session?.roles.includes('trainer') === true ? (
          <Link to="/documents/specimens">
            <Trans>Import a set under Specimens</Trans>
          </Link>
        ) : (
          <Trans>Ask a trainer to import one.</Trans>
        )}
      </p>
    </>
  );
};
