import { Migration } from '@mikro-orm/migrations';

export class PlansBegun extends Migration {
  override up(): void {
    this.addSql(`alter table "allocation_plan" add column "begun" smallint not null default 0`);
  }
}
