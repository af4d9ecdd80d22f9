-- What the tables stand on: searching Chinese text without an exact match, and sorting names by pinyin.
create extension if not exists pg_trgm;
create collation if not exists zh_pinyin (provider = icu, locale = 'zh-u-co-pinyin');
