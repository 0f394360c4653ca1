import { createHash } from 'node:crypto';
import { analysisSay } from '@amirani/analysis/node';
import { DEFAULT_METHOD } from '@amirani/risk/forecast';
import { facetValueText } from '@amirani/risk/incidents';
import { riskSay } from '@amirani/risk/node';
import { composeProduct, type ProductDocument, periodsAhead } from '@amirani/risk/products';
import { productDocx, productPdf } from '@amirani/risk/products/print';
import { withAccess } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { actOf, decide, readAllDecisions } from '@platform/server/decisions/decide.ts';
import { type Caller, contextOf } from '@platform/server/http/caller.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type { Platform } from '@platform/server/needs.ts';
import { renderPdf } from '@platform/server/print/pdf.ts';
import type { RiskBlock, RiskProduct, RiskProductInput } from '../../api/types.ts';
import { momentOf } from '../moment.ts';
import { mustBeSeen } from '../must.ts';
import { forecastApart } from '../series/forecast.ts';
import type { ProductRow } from '../sql/tables.gen.ts';
import { blocksOf } from './blocks.ts';
import { productDecision } from './decisions.ts';
import { type Content, frozen, thawed } from './frozen.ts';
import { gather, withForecasts } from './gather.ts';
import * as store from './store.ts';

const ORIGINS = 12;

/** What is frozen of a product, with its digest. */
export interface Composed {
  readonly content: string;
  readonly digest: Buffer;
  readonly vintages: Readonly<Record<string, number>>;
}

/**
 * Composes a product: reads in one transaction what was known, then makes the forecasts on a thread of their own.
 * @throws Problem `http.not-found`, `risk.product.no-figures`
 */
export const compose = async (
  platform: Pick<Platform, 'database' | 'clock' | 'config'>,
  caller: Caller,
  input: RiskProductInput,
): Promise<Composed> => {
  const gathered = await withAccess(platform.database, contextOf(caller), 'amirani_risk', (tx) =>
    gather(tx, input, { ...momentOf(platform), timeZone: platform.config.timeZone }),
  );
  const options = { method: DEFAULT_METHOD, origins: ORIGINS, intervals: 'model' } as const;
  const forecasts = await Promise.all(
    gathered.toForecast.map((series) => {
      const steps = periodsAhead(input.kind, series.frequency);
      return steps === 0 ? undefined : forecastApart(series, { ...options, steps });
    }),
  );
  const content = frozen(withForecasts(gathered, forecasts));
  return {
    content,
    vintages: gathered.vintages,
    digest: createHash('sha256').update(content).digest(),
  };
};

/** Keeps what was composed as a draft. @throws Problem `risk.id-taken` */
export const keepDraft = async (
  tx: Transaction,
  caller: Caller,
  id: string,
  input: RiskProductInput,
  { content, digest, vintages }: Composed,
  now: Date,
): Promise<RiskProduct> => {
  const row = { id, input, vintages, digest, composedBy: caller.actor, composedAt: now };
  if (!(await store.insertProduct(tx, row, content))) throw new Problem('risk.id-taken');
  return told(tx, id);
};

/** All products, latest first. */
export const listProducts = async (tx: Transaction): Promise<RiskProduct[]> =>
  presented(tx, await store.findProducts(tx));

const presented = async (
  tx: Transaction,
  rows: readonly store.ProductHead[],
): Promise<RiskProduct[]> => {
  const decisions = Map.groupBy(
    await readAllDecisions(
      tx,
      productDecision,
      rows.map(({ id }) => id),
    ),
    ({ subject }) => subject,
  );
  return rows.map((row) => store.productOf(row, decisions.get(row.id) ?? []));
};

/** A language in which products are printed. */
export type Language = ProductDocument['language'];

/** A product with its parts in a language. @throws Problem `http.not-found` */
export const showProduct = async (
  tx: Transaction,
  id: string,
  language: Language,
): Promise<{ readonly product: RiskProduct; readonly blocks: RiskBlock[] }> => {
  const row = mustFind(await store.findProduct(tx, id));
  const [product] = await presented(tx, [row]);
  return {
    product: mustFind(product),
    blocks: blocksOf(documentOf(row, language), row.vintages),
  };
};

const documentOf = ({ content, state }: ProductRow, language: Language): ProductDocument => {
  const { ways, ...said }: Content = thawed(content);
  const say = riskSay(language);
  const modus = ways.map(({ codes, count }) => ({
    text: codes.map((code) => facetValueText(code, say)).join(', '),
    count,
  }));
  return composeProduct(
    { ...said, modus, state: state === 'published' ? 'published' : 'draft' },
    say,
    analysisSay(language),
  );
};

/** A product as a file: the same product in the same state gives the same bytes. @throws Problem `http.not-found` */
export const printProduct = async (
  tx: Transaction,
  id: string,
  file: 'pdf' | 'docx',
  language: Language,
): Promise<{ readonly content: string; readonly sha256: string; readonly name: string }> => {
  const row = mustFind(await store.findProduct(tx, id));
  const document = documentOf(row, language);
  const bytes = file === 'pdf' ? pdfOf(document) : Buffer.from(productDocx(document));
  return {
    content: bytes.toString('base64'),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    name: `${row.input.kind}-${row.input.at}-${language}.${file}`,
  };
};

const pdfOf = (document: ProductDocument): Buffer => {
  const { template, data } = productPdf(document);
  return renderPdf(template, data);
};

/**
 * Hands a draft to the head, who publishes it or sends it back.
 * @throws Problem `http.not-found`, `decision.*`
 */
export const stepProduct = async (
  tx: Transaction,
  caller: Caller,
  id: string,
  act: 'propose' | 'publish' | 'send-back',
  { reason, version }: { readonly reason: string; readonly version: number },
  now: Date,
): Promise<RiskProduct> => {
  const row = mustFind(await store.lockProduct(tx, id));
  mustBeSeen(row.version, version);
  const seen = { product: id, digest: row.digest.toString('hex') };
  const again = row.state === 'sent-back' && row.decision !== undefined;
  const begins = act === 'propose';
  if (!begins && row.decision === undefined) throw new Problem('decision.step.not-allowed');
  if (begins && row.state !== 'draft' && !again) throw new Problem('decision.step.not-allowed');
  const decision = await decide(
    tx,
    productDecision,
    begins
      ? {
          subject: id,
          ...(again && row.decision !== undefined ? { supersedes: row.decision } : {}),
        }
      : { decision: row.decision ?? '' },
    actOf(caller, act, { reason, version: begins ? 0 : 1, seen }, now),
  );
  await store.updateProduct(tx, id, decision.state as ProductRow['state'], decision.id);
  return told(tx, id);
};

const told = async (tx: Transaction, id: string): Promise<RiskProduct> => {
  await publish(tx, [{ kind: 'risk', id }]);
  const [product] = await presented(tx, [mustFind(await store.findProduct(tx, id))]);
  return mustFind(product);
};
