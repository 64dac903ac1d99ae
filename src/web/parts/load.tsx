import type { ComponentChildren, VNode } from 'preact';
import type { Reading } from '../data/use-query.ts';
import { Failure } from './failure.tsx';

interface LoadProps<Data> {
  readonly of: Reading<Data>;
  /** In the shape of what is coming. */
  readonly skeleton: VNode;
  readonly children: (data: Data) => ComponentChildren;
}

/** What was read, or what keeps it away: on its way, or failed with a way to try again. What is known stays while newer is fetched. */
export function Load<Data>({ of: { data, fault, again }, skeleton, children }: LoadProps<Data>) {
  if (data !== undefined) return <>{children(data)}</>;
  return fault ? <Failure fault={fault} again={again} /> : skeleton;
}
