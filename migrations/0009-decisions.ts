import { Migration } from '@mikro-orm/migrations';

export class Decisions extends Migration {
  override up(): void {
    this.addSql(`create function is_office_decision(subject_type text, from_status text, to_status text) returns boolean
      language sql immutable parallel safe as $$
        select case subject_type
          when 'KarangTaruna' then from_status = 'PENDING' and to_status in ('VERIFIED', 'REJECTED')
          when 'Company' then from_status = 'PENDING' and to_status in ('VERIFIED', 'REJECTED')
          when 'PayoutAccount' then from_status = 'PENDING' and to_status in ('VERIFIED', 'REJECTED')
          when 'Assessment' then true
          when 'Proposal' then from_status = 'SUBMITTED' and to_status in ('VERIFIED', 'RETURNED', 'REJECTED')
          when 'FundingMatch' then from_status = 'ACCEPTED' and to_status in ('APPROVED', 'REJECTED') or from_status in ('APPROVED', 'ACTIVE') and to_status = 'ENDED'
          when 'Disbursement' then from_status = 'DISPUTED' and to_status in ('RECEIVED', 'VOID')
          when 'AccountabilityReport' then from_status = 'SUBMITTED' and to_status in ('ACCEPTED', 'RETURNED')
          else false
        end
      $$`);
    this.addSql(
      `create index "audit_entry_decision_index" on "audit_entry" ("actor", "at", "id") where is_office_decision(subject_type, from_status, to_status)`,
    );
  }
}
