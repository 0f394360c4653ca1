import { scriptTexts } from '@amirani/web/src/texts/hits.ts';
import { useLingui } from '@lingui/react';
import { scriptOf } from './scripts.ts';

/** A name or a word of one, its script named where it is not Latin. */
export const NameText = ({ name }: { readonly name: string }) => {
  const { i18n } = useLingui();
  const { script, lang, dir } = scriptOf(name);
  const text = script === undefined || script === 'latin' ? undefined : scriptTexts[script];
  return (
    <span className="name-text">
      <bdi lang={lang} dir={dir}>
        {name}
      </bdi>
      {text === undefined ? null : <span className="script-name">{i18n._(text)}</span>}
    </span>
  );
};
