import { type Language, languages } from '@amirani/core/languages';
import { createStore, type Store } from './store.ts';

/** How this browser likes to see the workbench. Nothing about travellers, and nothing about the officer. */
export interface Preferences {
  readonly language: Language;
  readonly theme: 'system' | 'light' | 'dark';
  readonly density: 'booth' | 'desk' | 'reading';
  /** Single-key shortcuts can be turned off (WCAG 2.2, 2.1.4). */
  readonly shortcuts: boolean;
  /** Whether a verdict of the booth is also heard. */
  readonly sound: boolean;
  /** The name of this browser's booth; may be empty. */
  readonly booth: string;
}

const key = 'amirani.preferences';

/** The preferences, kept in the browser's storage when they change. */
export const preferences: Store<Preferences> = createStore(read());

/** Changes some preferences, keeps them and shows them. */
export const prefer = (change: Partial<Preferences>): void => {
  preferences.update((current) => ({ ...current, ...change }));
  try {
    localStorage.setItem(key, JSON.stringify(preferences.get()));
  } catch {
    // A browser without storage forgets them; nothing else is lost.
  }
  showPreferences();
};

/** Writes theme and density on the document, where the style sheets read them. */
export const showPreferences = (): void => {
  const { theme, density } = preferences.get();
  const root = document.documentElement;
  root.dataset['density'] = density;
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
};

function read(): Preferences {
  const defaults: Preferences = {
    language: preferredLanguage(),
    theme: 'system',
    density: 'desk',
    shortcuts: true,
    sound: false,
    booth: '',
  };
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Preferences>;
    return { ...defaults, ...kept };
  } catch {
    return defaults;
  }
}

function preferredLanguage(): Language {
  const wanted = globalThis.navigator?.languages ?? [];
  for (const tag of wanted) {
    const found = languages.find((language) => tag.toLowerCase().split('-')[0] === language);
    if (found !== undefined) return found;
  }
  return 'en';
}
