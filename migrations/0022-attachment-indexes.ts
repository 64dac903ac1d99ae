import { Migration } from '@mikro-orm/migrations';

export class AttachmentIndexes extends Migration {
  override up(): void {
    for (const [table, owner] of [
      ['proposal_attachment', 'proposal_id'],
      ['report_attachment', 'report_id'],
    ] as const)
      for (const column of [owner, 'file_id']) this.addSql(`create index "${table}_${column}_index" on "${table}" ("${column}")`);
  }
}
