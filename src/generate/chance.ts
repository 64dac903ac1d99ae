/** Numbers that look random and are the same for the same seed and place: what is drawn for one row does not depend on any other. */
export class Chance {
  private state: number;

  constructor(...place: readonly number[]) {
    let state = 0x9e3779b9;
    for (const part of place) state = mixed(state ^ Math.imul(part + 0x7f4a7c15, 0x85ebca6b));
    this.state = state;
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    return mixed(this.state) / 4_294_967_296;
  }

  /** A whole number below n. */
  below(n: number): number {
    return Math.floor(this.next() * n);
  }

  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  one<T>(of: readonly T[]): T {
    return of[this.below(of.length)] as T;
  }

  /** One of those, as often as their weights say. */
  weighted<T>(of: readonly (readonly [T, number])[]): T {
    let left = this.next() * of.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [value, weight] of of) {
      left -= weight;
      if (left < 0) return value;
    }
    return (of.at(-1) as readonly [T, number])[0];
  }

  /** Near 1 mostly, seldom many times as much: how amounts are spread. */
  skewed(): number {
    return Math.exp(1.1 * (this.next() + this.next() + this.next() - 1.5) * 1.6);
  }
}

/** Numbers below n of which the first come far more often than the last: few groups write much, most write little. */
export const favouring = (chance: Chance, n: number): number => Math.floor(n * chance.next() ** 2.2);

function mixed(of: number): number {
  let n = Math.imul(of ^ (of >>> 16), 0x21f0aaad);
  n = Math.imul(n ^ (n >>> 15), 0x735a2d97);
  return (n ^ (n >>> 15)) >>> 0;
}
