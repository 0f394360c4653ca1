import { rows, rulesAt, type TransliterationSystem } from '../system.ts';

/** Armenian by name of system. */
export const armenianSystems: readonly TransliterationSystem[] = [
  {
    id: 'hy.bgn-1981',
    script: 'armenian',
    language: 'hy',
    official: true,
    citation: { act: 'BGN/PCGN 1981 system, Armenian', article: '' },
    letters: rows(`
      ա a, բ b, գ g, դ d, ե e, զ z, է e, ը y, թ t’, ժ zh, ի i, լ l, խ kh, ծ ts, կ k, հ h, ձ dz, ղ gh,
      ճ ch, մ m, յ y, ն n, շ sh, ո o, չ ch’, պ p, ջ j, ռ rr, ս s, վ v, տ t, ր r, ց ts’, ւ w, փ p’,
      ք k’, օ o, ֆ f, ու u, և ev`),
    rules: [
      ...rulesAt('ե ye, և yev', { after: '^' }),
      ...rulesAt('ե ye', { after: 'աեէըիոօ' }),
      ...rulesAt('ո vo', { after: '^' }),
    ],
  },
  {
    id: 'hy.passport',
    script: 'armenian',
    language: 'hy',
    official: false,
    citation: {
      act: 'Spelling of Armenian names in documents: BGN/PCGN 1981 without apostrophes',
      article: '',
    },
    letters: rows(`
      ա a, բ b, գ g, դ d, ե e, զ z, է e, ը y, թ t, ժ zh, ի i, լ l, խ kh, ծ ts, կ k, հ h, ձ dz, ղ gh,
      ճ ch, մ m, յ y, ն n, շ sh, ո o, չ ch, պ p, ջ j, ռ r, ս s, վ v, տ t, ր r, ց ts, ւ v, փ p,
      ք k, օ o, ֆ f, ու u, և ev`),
    rules: [...rulesAt('ե ye, և yev', { after: '^' }), ...rulesAt('ո vo', { after: '^' })],
  },
  {
    id: 'hy.iso-9985',
    script: 'armenian',
    language: 'hy',
    official: true,
    citation: { act: 'ISO 9985:1996', article: '' },
    letters: rows(`
      ա a, բ b, գ g, դ d, ե e, զ z, է ē, ը ë, թ t’, ժ ž, ի i, լ l, խ x, ծ ç, կ k, հ h, ձ j, ղ ġ, ճ č̣,
      մ m, յ y, ն n, շ š, ո o, չ č, պ p, ջ ǰ, ռ ṙ, ս s, վ v, տ t, ր r, ց c’, ւ w, փ p’, ք k’, օ ò,
      ֆ f, և ew`),
  },
];
