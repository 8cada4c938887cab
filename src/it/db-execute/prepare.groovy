new File(basedir, 'prisma/dev.db').createNewFile()
new File(basedir, 'other.db').createNewFile()
return true
