INSERT INTO [dbo].[Inspector] ([name], [grade], [since]) VALUES (N'a', NULL, SYSDATETIME()), (N'b', N'x', SYSDATETIME());
INSERT INTO [dbo].[Tick] ([at]) VALUES (SYSDATETIME()), (SYSDATETIME());
