"""The encrypted SQLite under sqlite-utils: the only place that imports either."""

import sys

import sqlcipher3
import sqlcipher3.dbapi2

# sqlite-utils takes pysqlite3 where it finds it, and must see the same error classes as the connection raises.
sys.modules["pysqlite3"] = sqlcipher3
sys.modules["pysqlite3.dbapi2"] = sqlcipher3.dbapi2

from sqlite_utils import Database, Migrations  # noqa: E402  (after the lines above, on purpose)

SqlError: type[Exception] = sqlcipher3.dbapi2.Error
connect = sqlcipher3.connect

__all__ = ["Database", "Migrations", "SqlError", "connect"]
