import { languageFacts } from '@amirani/core/languages';
import '@platform/web/platform/zod-without-eval.ts';
import './main.css';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { speak } from '@platform/web/platform/language.ts';
import { preferences, showPreferences } from '@platform/web/platform/preferences.ts';
import { queries } from '@platform/web/platform/session.ts';
import { useStore } from '@platform/web/platform/store.ts';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { I18nProvider as AriaI18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { router } from './router.tsx';

const Root = () => {
  const { language } = useStore(preferences);
  return (
    <I18nProvider i18n={i18n}>
      <AriaI18nProvider locale={languageFacts[language].locale}>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </AriaI18nProvider>
    </I18nProvider>
  );
};

const root = document.getElementById('root');
if (root === null) throw new Error('no root');
showPreferences();
await speak(preferences.get().language);
createRoot(root).render(
  <StrictMode>
    <Root />
  </StrictMode>,
);
