import { useSession } from '@platform/web/platform/session.ts';
import type { Dossier } from '../../api/types.ts';
import { ActPanel } from './act/act-panel.tsx';
import type { SecondLineAct } from './act/acts.ts';
import { NotesPanel } from './notes/notes-panel.tsx';
import { PapersPanel } from './papers-panel.tsx';
import { SaidPanel } from './said-panel.tsx';
import { SincePanel } from './since-panel.tsx';
import { VerdictPanel } from './verdict-panel.tsx';
import { ViewsPanel } from './views/views-panel.tsx';

/** Three columns: the traveller and what the first line saw, the interview, the act. */
export const DossierView = ({
  dossier,
  act,
  onAct,
  onFocusChange,
  onLookAgain,
}: {
  readonly dossier: Dossier;
  readonly act: SecondLineAct | undefined;
  readonly onAct: (act: SecondLineAct | undefined) => void;
  /** Told while somebody writes or chooses: nothing may move meanwhile. */
  readonly onFocusChange: (inside: boolean) => void;
  readonly onLookAgain: () => void;
}) => {
  const { data: session } = useSession();
  const { check, item, notes } = dossier;
  const open = check.state === 'second-line' || check.state === 'held';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears where the focus is
    <div
      className="case"
      onFocus={() => onFocusChange(true)}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onFocusChange(false);
      }}
    >
      <div className="stack case-column">
        <PapersPanel check={check} />
        <VerdictPanel check={check} />
        <SaidPanel check={check} />
        <SincePanel dossier={dossier} />
      </div>
      <div className="stack case-column">
        <NotesPanel
          id={check.id}
          notes={notes}
          mayWrite={open && item.takenBy === session?.login}
          onLookAgain={onLookAgain}
        />
        <ViewsPanel dossier={dossier} />
      </div>
      <div className="stack case-column">
        <ActPanel dossier={dossier} act={act} onAct={onAct} onLookAgain={onLookAgain} />
      </div>
    </div>
  );
};
