import Yuejuan
