import { type Language, languageFacts, languageOf, languages } from '@amirani/core/languages';
import { handlingNames, productKindTexts, productStateTexts } from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { BackButton } from '@platform/web/ui/back-button.tsx';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Fetched } from '@platform/web/ui/fetched.tsx';
import { ChoiceField } from '@platform/web/ui/field.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { TableScroll } from '@platform/web/ui/table-scroll.tsx';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { RiskBlock, RiskProduct } from '../../api/types.ts';
import { useRiskChanges } from '../use-risk.ts';
import { FeedbackPanel } from './feedback-panel.tsx';
import { PrintPanel } from './print-panel.tsx';
import { ProductSteps } from './product-steps.tsx';
import { productShapes } from './products-screen.tsx';

/** A product before it is printed, in any of the six languages. */
export const ProductScreen = () => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const navigate = useNavigate();
  const { id } = useParams({ from: '/risk/products/$id' });
  const [language, setLanguage] = useState<Language>(languageOf(i18n.locale));
  const query = useApi('showRiskProduct', { params: { id }, body: { language } });
  useRiskChanges('showRiskProduct');
  const back = (): void => void navigate({ to: '/risk/products' });
  useShortcut('back', back);
  const product = query.data?.product;
  return (
    <div className="page">
      <PageHead
        title={
          product === undefined ? (
            <Trans>A product</Trans>
          ) : (
            `${say(i18n, productKindTexts, product.input.kind)}, ${format.date(product.input.at)}`
          )
        }
        windowTitle={t`A product`}
      >
        <BackButton onPress={back}>
          <Trans>Products</Trans>
        </BackButton>
      </PageHead>
      <div className="risk-choices">
        <ChoiceField
          label={t`Language of the product`}
          value={language}
          choices={languages.map((one) => ({
            id: one,
            name: languageFacts[one].name,
            lang: one,
          }))}
          onChange={setLanguage}
        />
      </div>
      <Fetched query={query} label={t`Composing the product…`}>
        {({ product: one, blocks }) => (
          <div className="product-columns">
            <Preview blocks={blocks} language={language} product={one} />
            <div className="stack">
              <PrintPanel product={one} language={language} />
              <ProductSteps key={one.version} product={one} />
              {one.state === 'published' ? <FeedbackPanel product={one.id} /> : null}
            </div>
          </div>
        )}
      </Fetched>
    </div>
  );
};

const Preview = ({
  blocks,
  language,
  product,
}: {
  readonly blocks: readonly RiskBlock[];
  readonly language: string;
  readonly product: RiskProduct;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  return (
    <article className="product-preview" aria-label={t`Preview`}>
      <p className="line-up">
        <strong>{handlingNames[product.input.handling]}</strong>
        <Badge verdict={productShapes[product.state]}>
          {say(i18n, productStateTexts, product.state)}
        </Badge>
      </p>
      <div className="stack" lang={language}>
        {placed(blocks).map(({ one, place }) => (
          <Block key={place} block={one} />
        ))}
      </div>
    </article>
  );
};

const Block = ({ block: { title, paragraphs, table, sources } }: { readonly block: RiskBlock }) => (
  <section className="stack">
    <h2>{title}</h2>
    {paragraphs.map((paragraph) => (
      <p key={paragraph}>{paragraph}</p>
    ))}
    {table === undefined ? null : (
      <TableScroll label={title}>
        <table className="table">
          <thead>
            <tr>
              {placed(table.columns).map(({ one, place }) => (
                <th key={place} scope="col" className={place === 0 ? undefined : 'end'}>
                  {one}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {placed(table.rows).map(({ one: row, place: line }) => (
              <tr key={line}>
                {placed(row).map(({ one, place }) =>
                  place === 0 ? (
                    <th key={place} scope="row">
                      {one}
                    </th>
                  ) : (
                    <td key={place} className="end">
                      {one}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    )}
    {sources.length === 0 ? null : (
      <p className="small soft product-sources" lang="en">
        {sources
          .map(({ dataset, vintage, query }) => `${dataset} · ${vintage} · ${query}`)
          .join(' | ')}
      </p>
    )}
  </section>
);

/** What a product says has no names but its places, and never changes while it is shown. */
const placed = <T,>(all: readonly T[]): readonly { readonly one: T; readonly place: number }[] =>
  all.map((one, place) => ({ one, place }));
