import { hashOf, type Operation, type Transport } from '../web/data/operation.ts';

/** What an operation of ours answers in process; throws where it does not. */
export async function answerOf<Data, Variables extends object>(run: Transport, operation: Operation<Data, Variables>, variables: Variables): Promise<Data> {
  const { data, fault } = await run(hashOf(operation), variables);
  if (fault) throw new Error(`An operation of ours was answered ${fault.code}: ${fault.message}`);
  return data as Data;
}
