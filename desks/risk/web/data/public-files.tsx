import { Trans, useLingui } from '@lingui/react/macro';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { FileDrop } from './file-drop.tsx';
import { keepInHand } from './file-in-hand.ts';
import { layoutOfFile, loadOfficial } from './official-file.ts';

/** Result for a file: its dry run, or an unknown heading. */
interface Handed {
  readonly name: string;
  readonly id: string | undefined;
}

/** Downloaded public files: one act starts the dry run of each. An unknown file must be described first. */
export const PublicFiles = () => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [share, setShare] = useState(0);
  const load = useMutation({
    mutationFn: async (files: readonly File[]): Promise<readonly Handed[]> => {
      const handed: Handed[] = [];
      for (const file of files) {
        setShare(0);
        const layout = await layoutOfFile(file);
        const begun = layout === undefined ? undefined : await loadOfficial(file, layout, setShare);
        handed.push({ name: file.name, id: begun?.id });
      }
      return handed;
    },
    onSuccess: (handed, files) => {
      readAnew('listRiskDatasets', 'getRiskDataset');
      const [first, ...more] = handed;
      if (first === undefined || more.length > 0) return;
      if (first.id !== undefined)
        void navigate({ to: '/risk/imports/$id', params: { id: first.id } });
      else {
        keepInHand(files[0]);
        void navigate({ to: '/risk/data/new' });
      }
    },
  });
  return (
    <section className="stack" aria-labelledby="public-title">
      <h2 id="public-title">
        <Trans>Public files, as they were downloaded</Trans>
      </h2>
      <p className="soft">
        <Trans>
          The monthly detections of Frontex and the tables of Eurostat are known by their heading
          and go to their dry run at once. Any other table is described first.
        </Trans>
      </p>
      <FileDrop several onFiles={load.mutate} isPending={load.isPending} />
      {load.isPending ? <Progress label={t`Sending the file…`} value={share} /> : null}
      {load.error === null ? null : <ErrorState error={load.error} />}
      {load.data === undefined || load.data.length < 2 ? null : (
        <ul>
          {load.data.map(({ name, id }) => (
            <li key={name}>
              {id === undefined ? (
                <>
                  {name}: <Trans>not known by its heading, import it by itself</Trans>
                </>
              ) : (
                <Link to="/risk/imports/$id" params={{ id }}>
                  {name}
                </Link>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
