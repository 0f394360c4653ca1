import type { EntityHead } from '@amirani/contract/investigations';
import { useLingui } from '@lingui/react';
import { Badge } from '../../../ui/badge.tsx';
import type { Verdict } from '../../../ui/shape.tsx';
import { categoryTexts } from '../category-text.ts';

type Category = NonNullable<EntityHead['category']>;

/** Accused, to be protected, neither, or not yet said: four shapes and colours, beside the word. */
const verdicts: Readonly<Record<Category, Verdict>> = {
  uncategorised: 'not-checked',
  suspect: 'obstacle',
  convicted: 'obstacle',
  victim: 'attention',
  witness: 'met',
  contact: 'met',
  associate: 'met',
};

/** What a person is in a case, as shape, colour and word (R40). */
export const CategoryBadge = ({ category }: { readonly category: Category }) => {
  const { i18n } = useLingui();
  return <Badge verdict={verdicts[category]}>{i18n._(categoryTexts[category])}</Badge>;
};
