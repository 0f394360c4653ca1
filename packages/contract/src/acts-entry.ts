export { isAct } from './endpoint.ts';
export { actKeyHeader, actRepeatedHeader } from './vocabulary.ts';
