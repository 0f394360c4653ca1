import { useLingui } from '@lingui/react';
import { Badge } from '@platform/web/ui/badge.tsx';
import { type Category, categorySigns, categoryTexts } from '../category-text.ts';

/** What a person is in a case, as shape, colour and word (R40). */
export const CategoryBadge = ({ category }: { readonly category: Category }) => {
  const { i18n } = useLingui();
  return <Badge verdict={categorySigns[category]}>{i18n._(categoryTexts[category])}</Badge>;
};

/** The category in a table of persons and things; a dash for things. */
export const CategoryCell = ({ category }: { readonly category?: Category | undefined }) =>
  category === undefined ? '–' : <CategoryBadge category={category} />;
