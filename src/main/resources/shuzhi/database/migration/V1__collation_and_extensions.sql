-- What every later table may use. Works on PostgreSQL 15 and newer, built in or not, for the owner of the database.

-- Search by parts of words, Chinese ones too.
create extension if not exists pg_trgm;

-- The order of Chinese names by their sound, as a list on paper has it.
create collation zh_pinyin (provider = icu, locale = 'zh-u-co-pinyin');
