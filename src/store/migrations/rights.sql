-- What the application's role may do. Given after each migration, and again wherever the role has
-- no rights yet, as in a database that was copied under another name. `:app` stands for the role.

-- step: the application may name what is in it
grant usage on schema pursuant to :app;

-- step: facts are read and added to, and nothing else
grant select, insert on pursuant.fact to :app;

-- step: so is their content
grant select, insert on pursuant.fact_body to :app;

-- step: so are their names
grant select, insert on pursuant.fact_name to :app;

-- step: so are narrowings
grant select, insert on pursuant.narrowing to :app;

-- step: the head moves with every entry
grant select, update on pursuant.log_head to :app;

-- step: messages change their standing as they are sent
grant select, insert, update on pursuant.outbox to :app;

-- step: settings change
grant select, insert, update on pursuant.setting to :app;

-- step: a desk comes and goes
grant select, insert, update, delete on pursuant.desk_lock to :app;

-- step: the application reads which migrations were applied
grant select on pursuant.migration to :app;

