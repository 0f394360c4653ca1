import { useLingui } from '@lingui/react/macro';
import type { Session } from '@platform/api/types.ts';
import type { Role } from '@platform/api/vocabulary.ts';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { Button, Input, SearchField } from 'react-aria-components';
import { searchText } from '../platform/search-text.ts';
import { useShortcut } from '../platform/shortcuts.ts';
import { CloseIcon, SearchIcon } from '../ui/icons.tsx';
import { KeyHint } from '../ui/key-hint.tsx';

/** Who may search for travellers. */
const searching: readonly Role[] = ['border-officer', 'second-line-officer', 'pnr-analyst'];

/** Search from everywhere. The words go to the server in a body and never into an address. */
export const SearchBox = ({ session }: { readonly session: Session }) => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const may = session.roles.some((role) => searching.includes(role));
  useShortcut('search', () => input.current?.focus(), may);
  if (!may) return <div className="search-box" />;
  return (
    <search className="search-box">
      <SearchField
        aria-label={t`Search for flights, names, documents or record locators`}
        value={text}
        onChange={setText}
        onSubmit={(words) => {
          if (words.trim().length < 2) return;
          searchText.set(words.trim());
          void navigate({ to: '/search' });
        }}
      >
        <SearchIcon />
        <Input
          ref={input}
          className="input"
          placeholder={t`Flight, name, document or locator`}
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
        />
        {text === '' ? <KeyHint keys="/" /> : null}
        <Button className="search-clear" isDisabled={text === ''}>
          <CloseIcon />
        </Button>
      </SearchField>
    </search>
  );
};
