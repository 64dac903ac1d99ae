import { Migration } from '@mikro-orm/migrations';

export class ForumPlans extends Migration {
  override up(): void {
    this.addSql(`alter table "allocation_plan" add column "forum_id" uuid null`);
    this.addSql(
      `alter table "allocation_plan" add constraint "allocation_plan_forum_id_foreign" foreign key ("forum_id") references "forum" ("id") on delete set null`,
    );
    this.addSql(`create index "allocation_plan_forum_index" on "allocation_plan" ("forum_id", "created_at", "id")`);
  }
}
