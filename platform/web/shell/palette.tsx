import { languageFacts, languages } from '@amirani/core/languages';
import { journalActTexts } from '@amirani/web/src/texts/journal-acts.ts';
import { useLingui } from '@lingui/react';
import { useLingui as useMacro } from '@lingui/react/macro';
import { journalActs } from '@platform/api/journal-acts.ts';
import type { Session } from '@platform/api/types.ts';
import { useNavigate } from '@tanstack/react-router';
import { Autocomplete, Input, Menu, MenuItem, SearchField, useFilter } from 'react-aria-components';
import { speak } from '../platform/language.ts';
import { prefer, preferences } from '../platform/preferences.ts';
import { endSession } from '../platform/session.ts';
import { useShortcut } from '../platform/shortcuts.ts';
import { createStore, type Store, useStore } from '../platform/store.ts';
import { KeyHint } from '../ui/key-hint.tsx';
import { Modal } from '../ui/modal.tsx';
import { desksOf } from './desks.ts';
import { healthKeepers } from './health-keepers.ts';
import { keyboardMapOpen } from './keyboard-map.tsx';

/** Whether the palette is on the screen. */
const paletteOpen: Store<boolean> = createStore(false);

interface Command {
  readonly id: string;
  readonly name: string;
  readonly keys?: string;
  readonly lang?: string;
  readonly run: () => void;
}

/** Every command by name, on Ctrl+K or Command+K. */
export const Palette = ({ session }: { readonly session: Session }) => {
  const { t } = useMacro();
  const open = useStore(paletteOpen);
  useShortcut('palette', () => paletteOpen.update((shown) => !shown));
  return (
    <Modal
      title={t`All commands`}
      isOpen={open}
      onClose={() => paletteOpen.set(false)}
      width="36rem"
    >
      <Commands session={session} />
    </Modal>
  );
};

const Commands = ({ session }: { readonly session: Session }) => {
  const { t } = useMacro();
  const { contains } = useFilter({ sensitivity: 'base' });
  const commands = useCommands(session);
  return (
    <Autocomplete filter={contains}>
      <SearchField aria-label={t`Type a command`} autoFocus className="field">
        <Input className="input" placeholder={t`Type a command`} />
      </SearchField>
      <Menu
        className="options palette-list"
        aria-label={t`All commands`}
        items={commands}
        renderEmptyState={() => <p className="soft option">{t`No such command`}</p>}
        onAction={(key) => {
          paletteOpen.set(false);
          commands.find(({ id }) => id === key)?.run();
        }}
      >
        {(command) => (
          <MenuItem className="option" textValue={command.name}>
            <span lang={command.lang}>{command.name}</span>
            {command.keys === undefined ? null : <KeyHint keys={command.keys} />}
          </MenuItem>
        )}
      </Menu>
    </Autocomplete>
  );
};

const useCommands = (session: Session): readonly Command[] => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const { shortcuts } = useStore(preferences);
  return [
    ...desksOf(session).map((desk) => ({
      id: desk.path,
      name: `${i18n._(desk.title)}: ${i18n._(desk.about)}`,
      ...(desk.key === undefined ? {} : { keys: desk.key }),
      run: () => void navigate({ to: desk.path }),
    })),
    ...(session.roles.includes('data-protection-officer')
      ? journalActs.map((act) => {
          const name = i18n._(journalActTexts[act]);
          return {
            id: `act.${act}`,
            name: t`Journal: ${name}`,
            run: () => void navigate({ to: '/oversight', search: { act } }),
          };
        })
      : []),
    { id: 'map', name: t`Keyboard map`, keys: '?', run: () => keyboardMapOpen.set(true) },
    ...(session.roles.some((role) => healthKeepers.includes(role))
      ? [{ id: 'health', name: t`Server health`, run: () => void navigate({ to: '/health' }) }]
      : []),
    { id: 'about', name: t`About this system`, run: () => void navigate({ to: '/about' }) },
    { id: 'light', name: t`Light theme`, run: () => prefer({ theme: 'light' }) },
    { id: 'dark', name: t`Dark theme`, run: () => prefer({ theme: 'dark' }) },
    { id: 'booth', name: t`Booth: large targets`, run: () => prefer({ density: 'booth' }) },
    { id: 'desk', name: t`Desk: many rows`, run: () => prefer({ density: 'desk' }) },
    { id: 'reading', name: t`Reading: wide lines`, run: () => prefer({ density: 'reading' }) },
    {
      id: 'shortcuts',
      name: shortcuts ? t`Turn single keys off` : t`Turn single keys on`,
      run: () => prefer({ shortcuts: !shortcuts }),
    },
    ...languages.map((language) => ({
      id: `language.${language}`,
      name: languageFacts[language].name,
      lang: language,
      run: () => void speak(language),
    })),
    { id: 'sign-out', name: t`Sign out`, run: () => void endSession() },
  ];
};
