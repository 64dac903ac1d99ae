import type { Cupboard } from './cupboard.ts';
import type { UploadPlace } from './uploads.ts';

/** A file that was chosen and has not arrived yet. */
export interface KeptFile {
  readonly format: 1;
  readonly id: string;
  readonly name: string;
  /** As it is sent: shrunk already. */
  readonly bytes: Blob;
  /** Where it was on its way to. */
  readonly place?: UploadPlace;
}

/** Chosen files stay on the device until they are sent, so that a reload does not lose them. */
export class KeptFiles {
  constructor(
    private readonly viewerId: string,
    private readonly cupboard: Cupboard,
  ) {}

  private nameOf(key: string, id = ''): string {
    return `${this.viewerId} ${key} ${id}`;
  }

  async of(key: string): Promise<KeptFile[]> {
    const kept = await this.cupboard.all(this.nameOf(key)).catch(() => []);
    return kept.map(([, file]) => file as KeptFile).filter(({ format }) => format === 1);
  }

  /** A device that is full keeps nothing; the page still has the file. */
  async keep(key: string, file: KeptFile): Promise<void> {
    await this.cupboard.put(this.nameOf(key, file.id), file).catch(() => undefined);
  }

  async forget(key: string, id: string): Promise<void> {
    await this.cupboard.remove(this.nameOf(key, id)).catch(() => undefined);
  }

  private readonly all = () => this.cupboard.all(`${this.viewerId} `).catch(() => []);

  /** How many wait, wherever they were chosen. */
  async count(): Promise<number> {
    return (await this.all()).length;
  }

  async clear(): Promise<void> {
    const kept = await this.all();
    await Promise.all(kept.map(([name]) => this.cupboard.remove(name).catch(() => undefined)));
  }
}
