-- Instructors have accounts from now on: a cookie alone makes nobody one.
drop table instructor;
