import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { describeScreen, openScreen, shownText, watchScreens } from '@platform/web/test/screen.tsx';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { EditorScreen } from './criteria/editor/editor-screen.tsx';
import { CriterionScreen } from './criteria/one/criterion-screen.tsx';
import { CriteriaScreen } from './criteria/register/criteria-screen.tsx';
import { KeptScreen } from './disclosures/kept-screen.tsx';
import { NewRequestScreen } from './disclosures/new-request-screen.tsx';
import { RequestScreen } from './disclosures/request-screen.tsx';
import { RequestsScreen } from './disclosures/requests-screen.tsx';
import { NotOffered } from './hits/act/not-offered.tsx';
import { HitSteps } from './hits/evidence/hit-steps.tsx';
import { QueueScreen } from './hits/queue/queue-screen.tsx';
import { CsvColumns } from './watch-lists/import/csv-columns.tsx';
import { ImportScreen } from './watch-lists/import/import-screen.tsx';
import { ListScreen } from './watch-lists/list/list-screen.tsx';

describeScreen(QueueScreen, {
  route: '/assessment',
  roles: ['pnr-analyst'],
  states: { 'with nothing': { much: { entries: 0 } } },
});

describeScreen(CriterionScreen, {
  route: '/assessment/criteria/$id',
  address: '/assessment/criteria/3f0e4c5a-0000-4000-8000-000000000001',
  roles: ['pnr-analyst'],
  reads: false,
});

describeScreen(CriteriaScreen, {
  route: '/assessment/criteria',
  roles: ['pnr-analyst'],
  reads: false,
});

describeScreen(EditorScreen, {
  route: '/assessment/criteria/write',
  roles: ['pnr-analyst'],
  reads: false,
});

describeScreen(RequestsScreen, {
  route: '/assessment/requests',
  roles: ['pnr-analyst'],
  reads: false,
});

describeScreen(RequestScreen, {
  route: '/assessment/requests/$id',
  address: '/assessment/requests/3f0e4c5a-0000-4000-8000-000000000001',
  roles: ['pnr-analyst'],
  reads: false,
});

describeScreen(NewRequestScreen, {
  route: '/assessment/requests/new',
  roles: ['pnr-analyst'],
  reads: false,
});

describeScreen(KeptScreen, {
  route: '/assessment/kept',
  roles: ['pnr-analyst'],
});

describeScreen(ListScreen, {
  route: '/assessment/lists/$list',
  address: '/assessment/lists/wanted',
  roles: ['pnr-analyst'],
  states: { 'with nothing': { much: { entries: 0 } } },
});

describeScreen(ImportScreen, {
  route: '/assessment/imports/$id',
  address: '/assessment/imports/3f0e4c5a-0000-4000-8000-000000000001',
  roles: ['pnr-analyst'],
  states: { 'with nothing': { much: { entries: 0 } } },
});

describe('the columns of a file', () => {
  watchScreens();
  // Mutant: without the second table a file is refused for a ground that no screen names.
  test('names each ground that a file may have, with its meaning', async () => {
    await openScreen(CsvColumns, { route: '/assessment', roles: ['pnr-analyst'] });
    await expect.poll(shownText).toContain('national-warrant');
    for (const text of ['Value of the column ground', 'National warrant', 'exit-ban'])
      expect(shownText()).toContain(text);
  });
});

describe('a release to the checkpoint', () => {
  watchScreens();
  const release = (atBooth: boolean, listed: boolean) => () => (
    <HitSteps
      hit={{
        state: 'released',
        steps: [],
        released: { to: { kind: 'checkpoint' }, at: '2026-12-02T08:45:00Z', atBooth, listed },
      }}
    />
  );
  // Mutant: the notice without `!atBooth` is shown for each release, without it none says so.
  test.each([
    [true, true],
    [true, false],
    [false, false],
  ])(
    'says whether a booth shows it: %s, and how, if no passenger list has them: %s',
    async (atBooth, listed) => {
      await openScreen(release(atBooth, listed), { route: '/assessment', roles: ['pnr-analyst'] });
      await expect.poll(shownText).toContain('To the checkpoint');
      expect(shownText().includes('No booth shows this release yet')).toBe(!atBooth);
      expect(shownText().includes('finds the release by the document number')).toBe(
        atBooth && !listed,
      );
    },
  );
});

const turn = vi.fn();

/** A hit that a colleague holds, on a screen whose `j` takes the next one. */
const HeldHit = () => {
  useShortcut('list.next', turn);
  const claim = { by: 'nino', until: '2026-12-02T08:45:00Z', mine: false };
  return (
    <section>
      A hit
      <NotOffered claim={claim} offered={[]} onNext={turn} />
    </section>
  );
};

/** A hit that was judged "another" and can only be taken back. */
const JudgedHit = () => (
  <section>
    A hit
    <NotOffered
      claim={undefined}
      offered={[{ choice: 'take-back', shortcut: 'hits.different' }]}
      onNext={turn}
    />
  </section>
);

describe('a key of a judgement that a hit does not offer', () => {
  watchScreens();
  const dialog = () => document.querySelector('[role=dialog]')?.textContent;
  // Mutant: without the answer the letters that follow act as keys, and `j` takes the next hit.
  test('is answered, and the letters typed after it do nothing', async () => {
    await openScreen(HeldHit, { route: '/assessment', roles: ['pnr-analyst'] });
    await userEvent.keyboard('o');
    await expect.poll(dialog).toContain('nino');
    await userEvent.keyboard('ther job {Enter}');
    expect(turn).not.toHaveBeenCalled();
    expect(dialog()).toContain('nino');
  });
  test('is left to the choice that has it', async () => {
    await openScreen(JudgedHit, { route: '/assessment', roles: ['pnr-analyst'] });
    await userEvent.keyboard('o');
    expect(dialog()).toBeUndefined();
    await userEvent.keyboard('s');
    await expect.poll(dialog).toContain('nothing that you type');
  });
});
