--liquibase formatted sql

--changeset kinerja:keep-accounts
CREATE TABLE account (
  id                  uuid        NOT NULL,
  -- Null for an account that belongs to no employee of this office, such as an auditor's.
  employee_id         uuid,
  -- The name of an account without an employee; an employee's is read from the employee.
  name                text,
  email               text,
  password_hash       text,
  password_changed_at timestamptz,
  roles               text[]      NOT NULL,
  status              text        NOT NULL,
  created_at          timestamptz NOT NULL,
  last_sign_in_at     timestamptz,
  version             integer     NOT NULL DEFAULT 0,
  CONSTRAINT pk_account PRIMARY KEY (id),
  CONSTRAINT uq_account_employee UNIQUE (employee_id),
  CONSTRAINT fk_account_employee FOREIGN KEY (employee_id) REFERENCES employee (id),
  CONSTRAINT ck_account_name CHECK (length(name) BETWEEN 1 AND 200 AND (name IS NOT NULL OR employee_id IS NOT NULL)),
  CONSTRAINT ck_account_email CHECK (length(email) BETWEEN 3 AND 254 AND email = lower(email)),
  CONSTRAINT ck_account_roles CHECK
    (roles <@ ARRAY['EMPLOYEE', 'HR_OFFICER', 'SERVICE_OFFICER', 'AUDITOR', 'ADMIN'] AND cardinality(roles) BETWEEN 1 AND 5),
  CONSTRAINT ck_account_status CHECK (status IN ('ACTIVE', 'DISABLED'))
);
CREATE UNIQUE INDEX uq_account_email ON account (email) WHERE email IS NOT NULL;
CREATE INDEX ix_account_roles ON account USING gin (roles);

--changeset kinerja:keep-sessions-and-their-one-use-tokens
CREATE TABLE session (
  id               uuid        NOT NULL,
  account_id       uuid        NOT NULL,
  created_at       timestamptz NOT NULL,
  last_used_at     timestamptz NOT NULL,
  expires_at       timestamptz NOT NULL,
  -- What the browser says it is, in a few words; no address is kept.
  device           text        NOT NULL,
  device_hash      bytea       NOT NULL,
  -- Access tokens of an earlier generation no longer count, as after a change of roles.
  token_generation integer     NOT NULL DEFAULT 1,
  -- When tokens of this session last lost their force: every instance asks for the latest of these every few seconds.
  revoked_at       timestamptz,
  ended_at         timestamptz,
  end_reason       text,
  CONSTRAINT pk_session PRIMARY KEY (id),
  CONSTRAINT fk_session_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT ck_session_end CHECK ((ended_at IS NULL) = (end_reason IS NULL)),
  CONSTRAINT ck_session_end_reason CHECK
    (end_reason IN ('SIGNED_OUT', 'REVOKED', 'TOKEN_REUSED', 'PASSWORD_CHANGED', 'ACCOUNT_DISABLED', 'EXPIRED')),
  CONSTRAINT ck_session_device CHECK (length(device) BETWEEN 1 AND 100)
);
CREATE INDEX ix_session_account ON session (account_id, last_used_at DESC);
CREATE INDEX ix_session_revoked_at ON session (revoked_at) WHERE revoked_at IS NOT NULL;
CREATE INDEX ix_session_expires_at ON session (expires_at);

CREATE TABLE refresh_token (
  id         uuid        NOT NULL,
  session_id uuid        NOT NULL,
  hash       bytea       NOT NULL,
  issued_at  timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at    timestamptz,
  CONSTRAINT pk_refresh_token PRIMARY KEY (id),
  CONSTRAINT uq_refresh_token_hash UNIQUE (hash),
  CONSTRAINT fk_refresh_token_session FOREIGN KEY (session_id) REFERENCES session (id) ON DELETE CASCADE
);
CREATE INDEX ix_refresh_token_session ON refresh_token (session_id);

--changeset kinerja:slow-down-those-who-guess-passwords
CREATE TABLE sign_in_throttle (
  -- A hash of who is tried from where: neither names nor addresses are kept.
  key            text        NOT NULL,
  failures       integer     NOT NULL,
  last_failed_at timestamptz NOT NULL,
  blocked_until  timestamptz,
  CONSTRAINT pk_sign_in_throttle PRIMARY KEY (key)
);
CREATE INDEX ix_sign_in_throttle_last_failed_at ON sign_in_throttle (last_failed_at);

--changeset kinerja:hand-over-one-time-codes
CREATE TABLE one_time_code (
  id           uuid        NOT NULL,
  -- Null for the code of the first administrator, who has no account yet.
  account_id   uuid,
  purpose      text        NOT NULL,
  hash         bytea       NOT NULL,
  issued_at    timestamptz NOT NULL,
  expires_at   timestamptz NOT NULL,
  tries_left   integer     NOT NULL,
  used_at      timestamptz,
  CONSTRAINT pk_one_time_code PRIMARY KEY (id),
  CONSTRAINT fk_one_time_code_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT ck_one_time_code_purpose CHECK (purpose IN ('SIGN_IN', 'PASSWORD_RESET', 'FIRST_ADMINISTRATOR')),
  CONSTRAINT ck_one_time_code_account CHECK ((purpose = 'FIRST_ADMINISTRATOR') = (account_id IS NULL)),
  CONSTRAINT ck_one_time_code_tries CHECK (tries_left >= 0)
);
CREATE INDEX ix_one_time_code_account ON one_time_code (account_id) WHERE used_at IS NULL;
CREATE INDEX ix_one_time_code_expires_at ON one_time_code (expires_at);
