-- Kinds of notice that a person wants by e-mail: none that they have not asked for.
create table notice_choice (
  person text not null,
  kind text not null,
  primary key (person, kind)
);

-- Mails on their way. Address and link are kept until the mail is sent or given up, and not longer.
create table mail_outbox (
  id text not null primary key,
  kind text not null,
  -- Who it goes to: a person of the team, or nobody yet for an invitation.
  person text,
  address text,
  lang text not null,
  link text,
  created text not null,
  -- waiting, sent, refused or dropped
  state text not null,
  attempts integer not null,
  problem text,
  ended text
);

create index mail_outbox_state on mail_outbox (state, created);
