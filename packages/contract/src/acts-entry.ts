export { isAct } from './endpoint.ts';
export { actKeyHeader, actRepeatedHeader, onceMoreHeader } from './vocabulary.ts';
