import { isSchema } from '../schema/index.ts';
import { type Decision, EXISTENCE, type Statement } from '../statements/index.ts';
import { type Chart, type ChartLink, type ChartNode, DECISIONS, STATEMENTS } from './chart.ts';
import { decisionOf, listOf, parseJson, statementOf } from './embedded.ts';
import { type FormatProblem, type ReadExchange, Stater, type Stating } from './exchange.ts';

/**
 * The statements of a chart: those that it carries, as they were; and of every node and line that carries none (another
 * program made it) one for each of its values. A line of another program is a link of unknown kind with its kind as role.
 */
export const exchangeOfChart = (chart: Chart, stating: Stating): ReadExchange => {
  const statements = new Map<string, Statement>();
  const problems: FormatProblem[] = [];
  const decisions: Decision[] = [];
  const stater = new Stater(stating);
  const ours = [chart, ...chart.nodes, ...chart.links].some(({ attributes }) =>
    attributes.has(STATEMENTS),
  );
  const take = (attributes: ReadonlyMap<string, readonly string[]>, at: string): boolean => {
    const carried = attributes.get(STATEMENTS);
    for (const text of carried ?? [])
      for (const json of listOf(parseJson(text))) {
        const statement = statementOf(json);
        if (statement === undefined) problems.push({ code: 'network.format.statement', at });
        else statements.set(statement.id, statement);
      }
    return carried !== undefined;
  };
  take(chart.attributes, 'graph');
  for (const text of chart.attributes.get(DECISIONS) ?? [])
    for (const json of listOf(parseJson(text))) {
      const decision = decisionOf(json);
      if (decision === undefined) problems.push({ code: 'network.format.statement', at: 'graph' });
      else decisions.push(decision);
    }
  // In a chart of ours a node without statements is the end of a link of which nothing is stated, and a line is a property.
  for (const node of chart.nodes)
    if (!take(node.attributes, node.id) && !ours) stateNode(stater, node);
  for (const link of chart.links)
    if (!take(link.attributes, link.id) && !ours) stateLink(stater, link);
  return { statements: [...statements.values(), ...stater.statements], decisions, problems };
};

const stateNode = (stater: Stater, { id, label, kind, attributes, spells }: ChartNode): void => {
  const schema = isSchema(kind) ? kind : 'Thing';
  const before = stater.statements.length;
  const at = { locator: `node ${id}` };
  if (label !== id || !attributes.has('name')) stater.state(id, schema, 'name', label, at);
  if (kind !== '' && kind !== schema) stater.state(id, schema, 'kind', kind, at);
  stateValues(stater, id, schema, attributes, at);
  for (const spell of spells) stater.state(id, schema, EXISTENCE, id, { ...spell, ...at });
  if (stater.statements.length === before) stater.state(id, schema, EXISTENCE, id, at);
};

const stateLink = (stater: Stater, link: ChartLink): void => {
  const { id, label, kind, attributes, spells, source, target, directed, weight } = link;
  const at = { locator: `link ${id}` };
  const schema = 'UnknownLink';
  const [first = {}] = spells;
  stater.state(id, schema, 'subject', source, { ...first, ...at });
  stater.state(id, schema, 'object', target, { ...first, ...at });
  stater.state(id, schema, 'role', kind === '' || kind === schema ? label : kind, at);
  if (kind !== '' && label !== kind) stater.state(id, schema, 'summary', label, at);
  if (directed) stater.state(id, schema, 'directed', 'true', at);
  if (weight !== undefined) stater.state(id, schema, 'weight', String(weight), at);
  for (const { from, until } of spells) {
    if (from !== undefined) stater.state(id, schema, 'startDate', from, at);
    if (until !== undefined) stater.state(id, schema, 'endDate', until, at);
  }
  stateValues(stater, id, schema, attributes, at);
};

const stateValues = (
  stater: Stater,
  id: string,
  schema: string,
  attributes: ReadonlyMap<string, readonly string[]>,
  at: { readonly locator: string },
): void => {
  for (const [name, values] of attributes)
    if (name !== STATEMENTS) for (const value of values) stater.state(id, schema, name, value, at);
};
