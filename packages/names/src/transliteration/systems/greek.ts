import { type ContextRule, rows, rulesAt, type TransliterationSystem } from '../system.ts';

/** Letters after which αυ, ευ and ηυ end in a voiced sound: all but θ κ ξ π σ τ φ χ ψ and the end of a word. */
const VOICED = 'βγδζλμνραάεέηήιίϊΐοόυύϋΰωώ';
const UNVOICED = 'θκξπσςτφχψ$';

const plainVowels = rows(`
  α a, ά á, ε e, έ é, η i, ή í, ι i, ί í, ϊ ï, ΐ ḯ, ο o, ό ó, υ y, ύ ý, ϋ ÿ, ΰ ÿ́, ω o, ώ ó`);

const consonants = rows(`
  β v, γ g, δ d, ζ z, θ th, κ k, λ l, μ m, ν n, ξ x, π p, ρ r, σ s, ς s, τ t, φ f, χ ch, ψ ps, ; ?, · ;`);

const upsilon: readonly ContextRule[] = [
  ...rulesAt('αυ av, αύ áv, ευ ev, εύ év, ηυ iv, ηύ ív', { before: VOICED }),
  ...rulesAt('αυ af, αύ áf, ευ ef, εύ éf, ηυ if, ηύ íf', { before: UNVOICED }),
];

/** Greek by name of system. */
export const greekSystems: readonly TransliterationSystem[] = [
  {
    id: 'el.elot-743',
    script: 'greek',
    language: 'el',
    official: true,
    citation: {
      act: 'ELOT 743 (2001), ISO 843:1997 transcription type 2, BGN/PCGN 1996 agreement',
      article: '',
    },
    letters: { ...plainVowels, ...consonants, ...rows('ου ou, ού oú, γγ ng, γξ nx, γχ nch') },
    rules: [...upsilon, ...rulesAt('μπ b', { after: '^' }), ...rulesAt('μπ b', { before: '$' })],
  },
];
